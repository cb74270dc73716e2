// Modals: a form in front of everything else.

import { $, el } from './dom.js';
import { ask } from './link.js';
import { select } from './components.js';
import { render, FULL } from './markdown.js';
import { names } from './state.js';

const dialog = $('modal');

/** Opens `{interaction, modal}`; `opened` hears how it ended. */
export function open({ interaction, modal }) {
  const fields = [];
  const parts = (modal.components ?? []).map((c) => part(c, fields));
  const wrong = el('p', { class: 'failed', role: 'alert' });
  const submit = el('button', { class: 'button primary', type: 'submit' }, 'Submit');
  const form = el(
    'form',
    { method: 'dialog', novalidate: true },
    el('h2', { id: 'modal-title' }, modal.title),
    parts,
    wrong,
    el('div', { class: 'choices' }, el('button', { class: 'button secondary', type: 'button', onclick: () => dialog.close() }, 'Cancel'), submit),
  );
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    wrong.textContent = '';
    const bad = fields.find((field) => field.problem());
    if (bad) {
      wrong.textContent = `${bad.label}: ${bad.problem()}`;
      bad.focus();
      return;
    }
    submit.disabled = true;
    try {
      const answer = await ask('submit', { interaction, fields: fields.map((f) => [f.id, f.value()]) });
      dialog.close();
      if (answer.form) open(answer.form);
    } catch (error) {
      wrong.textContent = error.message === 'The application did not respond' ? 'Something went wrong. Try again.' : error.message;
    } finally {
      submit.disabled = false;
    }
  });
  dialog.replaceChildren(form);
  dialog.showModal();
  fields[0]?.focus();
}

function part(c, fields) {
  if (c.type === 10) return el('div', { class: 'markup' }, render(c.content, names, FULL));
  const inner = c.component ?? c.components?.[0];
  if (!inner) return null;
  const label = c.label ?? inner.label ?? '';
  if (inner.type === 4) return input(inner, label, c.description, fields);
  let values = (inner.options ?? []).filter((o) => o.default).map((o) => o.value);
  const box = select(inner, async (_, picked) => {
    values = picked;
  });
  fields.push({
    id: inner.custom_id,
    label,
    value: () => values.join(','),
    focus: () => box.querySelector('button').focus(),
    problem: () => (inner.required !== false && !values.length ? 'This is required' : ''),
  });
  return el('div', { class: 'input' }, el('span', { class: 'label' }, label), c.description && el('span', { class: 'quiet' }, c.description), box);
}

function input(c, label, description, fields) {
  const id = `input-${c.custom_id}`;
  const required = c.required !== false;
  const attributes = { id, name: c.custom_id, placeholder: c.placeholder, required, 'aria-required': String(required), 'aria-describedby': `${id}-about` };
  const node = c.style === 2 ? el('textarea', { ...attributes, rows: '4' }) : el('input', { ...attributes, type: 'text' });
  node.value = c.value ?? '';
  const most = c.max_length ?? 4000;
  const left = el('span', { class: 'quiet', id: `${id}-about` });
  const tell = () => {
    left.textContent = `${description ? `${description} · ` : ''}${[...node.value].length} of ${most} characters`;
  };
  node.addEventListener('input', tell);
  tell();
  fields.push({
    id: c.custom_id,
    label,
    value: () => node.value,
    focus: () => node.focus(),
    problem: () => {
      const n = [...node.value].length;
      if (!n) return required ? 'This is required' : '';
      if (n < (c.min_length ?? 0)) return `Must be ${c.min_length} or more in length.`;
      return n > most ? `Must be ${most} or fewer in length.` : '';
    },
  });
  return el('div', { class: 'input' }, el('label', { for: id }, label, required && el('span', { class: 'star', 'aria-hidden': 'true' }, ' *')), node, left);
}
