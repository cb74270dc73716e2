// Buttons, selects and the newer layout components.

import { el, add } from './dom.js';
import { icon } from './icons.js';
import { render, FULL } from './markdown.js';
import { openLink } from './leave.js';
import { state, guildOf } from './state.js';

const STYLES = { 1: 'primary', 2: 'secondary', 3: 'success', 4: 'danger', 5: 'secondary' };

/** Draws components; `use(custom_id, values)` sends, values are none for a button. */
export function components(list, names, use) {
  return (list ?? []).map((c) => component(c, names, use)).filter(Boolean);
}

function component(c, names, use) {
  switch (c.type) {
    case 1:
      return el('div', { class: 'row' }, components(c.components, names, use));
    case 2:
      return button(c, use);
    case 3:
    case 5:
    case 6:
    case 7:
    case 8:
      return select(c, use);
    case 9:
      return el('div', { class: 'section' }, el('div', {}, components(c.components, names, use)), c.accessory && component(c.accessory, names, use));
    case 10:
      return el('div', { class: 'markup' }, render(c.content, names, FULL));
    case 11:
    case 12:
    case 13:
      return el('div', { class: 'attachment' }, icon('picture'), ' A picture or file, not loaded here');
    case 14:
      return el('hr');
    case 17: {
      const node = el('div', { class: 'embed container' }, components(c.components, names, use));
      if (c.accent_color) node.style.setProperty('--accent', `#${c.accent_color.toString(16).padStart(6, '0')}`);
      return node;
    }
    default:
      return null;
  }
}

function emoji(e) {
  return e ? el('span', { class: 'emoji' }, e.id ? `:${e.name}:` : e.name) : null;
}

function button(c, use) {
  const inner = [emoji(c.emoji), c.label && el('span', {}, c.label)];
  if (c.style === 5) {
    if (!/^https?:/.test(c.url ?? '')) return el('button', { class: 'button secondary', type: 'button', disabled: true }, inner);
    return el('a', { class: 'button secondary', href: c.url, target: '_blank', rel: 'noopener noreferrer nofollow', onclick: openLink }, inner, icon('away'));
  }
  const node = el('button', { class: `button ${STYLES[c.style] ?? 'secondary'}`, type: 'button', disabled: Boolean(c.disabled), 'data-custom-id': c.custom_id }, inner);
  node.addEventListener('click', () => busyWhile(node, use(c.custom_id)));
  return node;
}

async function busyWhile(node, done) {
  if (node.getAttribute('aria-busy') === 'true') return;
  node.setAttribute('aria-busy', 'true');
  try {
    await done;
  } finally {
    node.removeAttribute('aria-busy');
  }
}

/** What a select offers: its own options, or people, roles and channels here. */
function optionsOf(c) {
  if (c.type === 3) return c.options;
  const guild = guildOf(state.channel);
  const users = (guild?.members ?? []).map((id) => ({ value: id, label: `@${state.scene.users[id]?.name ?? id}` }));
  const roles = Object.entries(state.scene?.roles ?? {})
    .filter(([id, role]) => role.guild === guild?.id && id !== guild.id)
    .map(([id, role]) => ({ value: id, label: `@${role.name}` }));
  const channels = (guild?.channels ?? [])
    .filter((ch) => !c.channel_types?.length || c.channel_types.includes(ch.kind))
    .map((ch) => ({ value: ch.id, label: `#${ch.name}` }));
  return { 5: users, 6: roles, 7: [...users, ...roles], 8: channels }[c.type];
}

let numbered = 0;

/** A list that opens under a button: arrows move, Enter picks, Esc closes. */
export function select(c, use) {
  numbered += 1;
  const options = optionsOf(c);
  const least = c.min_values ?? 1;
  const most = c.max_values ?? 1;
  const chosen = new Set(options.filter((o) => o.default).map((o) => o.value));
  const list = el('div', { class: 'options', role: 'listbox', id: `select-${numbered}`, tabindex: '-1', hidden: true, 'aria-multiselectable': most > 1 ? 'true' : 'false', 'aria-label': c.placeholder ?? 'Choose' });
  const opener = el('button', { class: 'select', type: 'button', disabled: Boolean(c.disabled), 'aria-haspopup': 'listbox', 'aria-expanded': 'false', 'aria-controls': list.id, 'data-custom-id': c.custom_id });
  const items = options.map((o, i) =>
    el(
      'div',
      { role: 'option', id: `${list.id}-${i}`, 'aria-selected': 'false' },
      emoji(o.emoji),
      el('span', { class: 'option-label' }, o.label),
      o.description && el('span', { class: 'option-description' }, o.description),
    ),
  );
  list.append(...items);
  let active = 0;

  const label = () => {
    const picked = options.filter((o) => chosen.has(o.value)).map((o) => o.label);
    opener.replaceChildren(el('span', { class: picked.length ? '' : 'placeholder' }, picked.join(', ') || (c.placeholder ?? 'Make a selection')), el('span', { 'aria-hidden': 'true' }, '▾'));
    items.forEach((item, i) => item.setAttribute('aria-selected', String(chosen.has(options[i].value))));
  };
  const move = (to) => {
    if (!items.length) return;
    active = (to + items.length) % items.length;
    items.forEach((item, i) => item.classList.toggle('active', i === active));
    list.setAttribute('aria-activedescendant', items[active].id);
    items[active].scrollIntoView({ block: 'nearest' });
  };
  const close = (send) => {
    if (list.hidden) return;
    list.hidden = true;
    opener.setAttribute('aria-expanded', 'false');
    if (send && chosen.size >= least) busyWhile(opener, use(c.custom_id, [...chosen]));
  };
  const pick = (i) => {
    const value = options[i].value;
    if (most === 1) {
      chosen.clear();
      chosen.add(value);
      label();
      close(true);
      opener.focus();
      return;
    }
    if (chosen.has(value)) chosen.delete(value);
    else if (chosen.size < most) chosen.add(value);
    label();
  };
  const open = () => {
    list.hidden = false;
    opener.setAttribute('aria-expanded', 'true');
    move(Math.max(0, options.findIndex((o) => chosen.has(o.value))));
    list.focus();
  };
  opener.addEventListener('click', () => (list.hidden ? open() : close(false)));
  opener.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      open();
    }
  });
  items.forEach((item, i) => item.addEventListener('click', () => pick(i)));
  list.addEventListener('keydown', (event) => {
    const keys = { ArrowDown: () => move(active + 1), ArrowUp: () => move(active - 1), Home: () => move(0), End: () => move(items.length - 1), Enter: () => pick(active), ' ': () => pick(active), Escape: () => (close(most > 1), opener.focus()) };
    if (!keys[event.key]) return;
    event.preventDefault();
    event.stopPropagation();
    keys[event.key]();
  });
  list.addEventListener('focusout', (event) => {
    if (!list.contains(event.relatedTarget) && event.relatedTarget !== opener) close(most > 1);
  });
  label();
  return add(el('div', { class: 'select-box' }), [opener, list]);
}
