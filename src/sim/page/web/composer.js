// The message box: plain text, or a command as the bot registered it.

import { $, el } from './dom.js';
import { state, on, channelOf } from './state.js';
import { ask } from './link.js';
import { aside } from './timeline.js';
import { open as openForm } from './modal.js';
import { flatten, matching, typedOut, pairs, problem, kindOf } from './command.js';
import * as offers from './offers.js';

const field = $('field');
const refusal = $('refusal');
const hint = $('hint');
const complete = offers.completer();

let all = [];
let command = null; // what is being filled in
let pills = []; // { option, node, input, picked }
let tail = null; // where further options are chosen

const box = el('textarea', {
  id: 'box', rows: '1', role: 'combobox', 'aria-expanded': 'false', 'aria-controls': 'offers',
  'aria-autocomplete': 'list', 'aria-describedby': 'refusal hint', spellcheck: 'false',
});

on('commands', (commands) => {
  all = flatten(commands);
  if (command && !all.some((c) => c.path === command.path)) leave();
  else if (document.activeElement === box) typed();
});

on('scene', () => {
  const channel = channelOf(state.channel);
  const sign = { 1: '@', 10: '', 11: '', 12: '' }[channel?.kind] ?? '#';
  const where = `${sign}${channel?.name ?? ''}`;
  const forum = channel?.kind === 15 || channel?.kind === 16;
  const label = forum ? `Type “/” for the commands` : channel?.may_write === false ? `You can't write in ${where}, but type “/”` : `Message ${where}, or type “/”`;
  box.placeholder = label;
  box.setAttribute('aria-label', label);
});

// ---- plain text -------------------------------------------------------------

function suggest() {
  if (!box.value.startsWith('/')) return offers.hide();
  const found = matching(all, box.value.slice(1));
  const entries = found.map((c) => ({ label: `/${c.path}`, about: c.description, tag: state.scene?.name, command: c }));
  offers.show(box, entries.length ? 'Commands' : 'No command here begins like that', entries, (entry) => enter(entry.command));
}

box.addEventListener('input', typed);

function typed() {
  say('');
  fit();
  const found = box.value.startsWith('/') ? typedOut(all, box.value) : null;
  if (found) return enter(found, pairs(found, box.value.slice(found.path.length + 2)));
  suggest();
}

box.addEventListener('focus', suggest);
box.addEventListener('blur', () => offers.hide());
box.addEventListener('keydown', (event) => {
  if (listKeys(event)) return;
  if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    submit();
  }
});

function fit() {
  box.style.height = 'auto';
  box.style.height = `${Math.min(box.scrollHeight, 180)}px`;
}

/** Arrows, Tab, Enter and Esc in the list above; true where it was for it. */
function listKeys(event) {
  if (event.isComposing) return true;
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (by && offers.isOpen()) {
    event.preventDefault();
    offers.move(by);
    return true;
  }
  if ((event.key === 'Enter' || event.key === 'Tab') && !event.shiftKey && offers.hasActive()) {
    event.preventDefault();
    offers.choose();
    return true;
  }
  if (event.key === 'Escape') {
    event.preventDefault();
    if (offers.isOpen()) offers.hide();
    else leave();
    return true;
  }
  return false;
}

// ---- a command --------------------------------------------------------------

/** Begins to fill in a command; `given` are [name, text] pairs. */
function enter(which, given = []) {
  command = which;
  pills = [];
  offers.hide();
  tail = el('input', {
    class: 'tail', type: 'text', id: 'box', role: 'combobox', 'aria-expanded': 'false', 'aria-controls': 'offers',
    'aria-autocomplete': 'list', 'aria-describedby': 'refusal hint', spellcheck: 'false',
  });
  tail.addEventListener('input', tailTyped);
  tail.addEventListener('focus', offerOptions);
  tail.addEventListener('blur', () => offers.hide());
  tail.addEventListener('keydown', tailKeys);
  const path = el('span', { class: 'path' }, `/${command.path}`);
  const pillBox = el('div', { class: 'pills', role: 'group', 'aria-label': `Command /${command.path}: ${command.description}` }, path, tail);
  pillBox.addEventListener('click', (event) => {
    if (event.target === pillBox) tail.focus();
  });
  field.replaceChildren(pillBox);
  for (const option of command.options) {
    const found = given.find(([name]) => name === option.name);
    if (option.required || found) addPill(option, found?.[1]);
  }
  say('', command.description);
  // Whoever typed a value is still at it; else to the first that is missing.
  const last = pills.find((p) => p.option.name === given.at(-1)?.[0]);
  const begun = last?.picked === null && offered(last.option) ? last : null;
  const empty = pills.find((p) => !p.input.value);
  (begun?.input ?? empty?.input ?? tail).focus();
  label();
}

function offered(option) {
  return option.autocomplete || offers.localOffers(option, '') !== null;
}

function leave() {
  command = null;
  pills = [];
  offers.hide();
  field.replaceChildren(box);
  box.value = '';
  fit();
  say('');
  box.focus();
}

function rest() {
  return command.options.filter((o) => !pills.some((p) => p.option.name === o.name));
}

function label() {
  const left = rest().length;
  const text = left ? `+${left} optional` : '';
  tail.placeholder = text;
  tail.setAttribute('aria-label', left ? `${left} more options; Enter sends the command` : 'Enter sends the command');
}

function addPill(option, text = '') {
  const required = option.required ? ' (required)' : '';
  const input = el('input', {
    type: 'text', role: 'combobox', 'aria-expanded': 'false', 'aria-controls': 'offers', 'aria-autocomplete': 'list',
    'aria-label': `${option.name}${required}: ${option.description}`, 'aria-required': String(Boolean(option.required)),
    'aria-describedby': 'refusal', spellcheck: 'false', placeholder: option.required ? 'required' : '',
    'data-option': option.name,
  });
  const node = el('span', { class: 'pill' }, el('span', { class: 'pill-name', 'aria-hidden': 'true' }, option.name, option.required && el('span', { class: 'star' }, '*')), input);
  const pill = { option, node, input, picked: null };
  input.value = text;
  if (text) settle(pill);
  size(pill);
  input.addEventListener('input', () => {
    if (named(pill)) return;
    pill.picked = null;
    mark(pill, '');
    size(pill);
    offer(pill);
  });
  input.addEventListener('focus', () => {
    say('', `${option.name}: ${option.description} · ${kindOf(option)}${option.required ? ', required' : ''}`);
    if (pill.picked === null) offer(pill);
  });
  input.addEventListener('blur', () => {
    offers.hide();
    settle(pill);
    size(pill);
  });
  input.addEventListener('keydown', (event) => pillKeys(event, pill));
  pills.push(pill);
  tail.before(node);
  label();
  return pill;
}

/** `name:` typed into an option means that option, as it would in a line. */
function named(pill) {
  const found = /^\s*([^\s:]+):(?!\/\/)(.*)$/.exec(pill.input.value);
  const option = found && command.options.find((o) => o.name === found[1]);
  if (!option) return false;
  pill.input.value = option === pill.option ? found[2].trimStart() : '';
  if (option === pill.option) return false;
  const other = pills.find((p) => p.option === option) ?? addPill(option);
  other.input.value = found[2].trimStart();
  other.picked = null;
  size(pill);
  size(other);
  other.input.focus();
  return true;
}

function size(pill) {
  pill.input.size = Math.max(pill.input.value.length + 1, pill.input.placeholder.length, 4);
}

/** What is typed to the end counts as picked. */
function settle(pill) {
  const text = pill.input.value.trim();
  if (!text || pill.picked !== null) return;
  const fitting = offers.localOffers(pill.option, text);
  const bare = (label) => label.toLowerCase().replace(/^[#@]/, '');
  const exact = fitting?.find((o) => bare(o.label) === bare(text) || o.value === text);
  if (exact) {
    pill.picked = exact.value;
    pill.input.value = exact.label;
  }
}

function offer(pill) {
  const { option, input } = pill;
  const title = `${option.name} · ${option.description}`;
  const chosen = (entry) => {
    pill.picked = entry.value;
    input.value = entry.label;
    mark(pill, '');
    size(pill);
    onward(pill);
  };
  const local = offers.localOffers(option, input.value.trim());
  if (local) return offers.show(input, title, local, chosen);
  if (!option.autocomplete) return offers.show(input, title, [], chosen);
  const typed = input.value;
  complete(command.path, values(pill), (entries, error) => {
    if (document.activeElement !== input || input.value !== typed) return;
    offers.show(input, error ? `${title} · ${error}` : title, entries, chosen, typed ? 0 : -1);
  });
}

/** To the next option that is missing, or to the end. */
function onward(pill) {
  const next = pills.slice(pills.indexOf(pill) + 1).find((p) => !p.input.value) ?? pills.find((p) => p.option.required && !p.input.value);
  (next?.input ?? tail).focus();
}

function pillKeys(event, pill) {
  if (listKeys(event)) return;
  if (event.key === 'Enter') {
    event.preventDefault();
    settle(pill);
    submit();
  } else if (event.key === 'Tab' && !event.shiftKey && pill.input.value) {
    event.preventDefault();
    onward(pill);
  } else if (event.key === 'Backspace' && !pill.input.value) {
    event.preventDefault();
    back(pill);
  } else if (event.key === 'ArrowRight' && pill.input.selectionStart === pill.input.value.length) {
    (pills[pills.indexOf(pill) + 1]?.input ?? tail).focus();
  } else if (event.key === 'ArrowLeft' && pill.input.selectionEnd === 0) {
    pills[pills.indexOf(pill) - 1]?.input.focus();
  }
}

function back(pill) {
  const at = pills.indexOf(pill);
  if (!pill.option.required) {
    pills.splice(at, 1);
    pill.node.remove();
    label();
  }
  if (at > 0) pills[at - 1].input.focus();
  else if (pill.option.required) leave();
  else tail.focus();
}

function offerOptions() {
  const typed = tail.value.trim().toLowerCase();
  const entries = rest()
    .filter((o) => o.name.includes(typed))
    .map((o) => ({ label: o.name, about: o.description, tag: kindOf(o), option: o }));
  if (!entries.length) return offers.hide();
  offers.show(tail, 'Options', entries, (entry) => {
    tail.value = '';
    addPill(entry.option).input.focus();
  }, typed ? 0 : -1);
}

function tailTyped() {
  const named = /^\s*([^\s:]+):(.*)$/.exec(tail.value);
  const option = named && rest().find((o) => o.name === named[1]);
  if (option) {
    tail.value = '';
    const pill = addPill(option, named[2].trim());
    pill.input.focus();
    return;
  }
  offerOptions();
}

function tailKeys(event) {
  if (listKeys(event)) return;
  if (event.key === 'Enter') {
    event.preventDefault();
    submit();
  } else if (event.key === 'Backspace' && !tail.value) {
    event.preventDefault();
    const last = pills.at(-1);
    if (last) last.input.focus();
    else leave();
  } else if (event.key === 'ArrowLeft' && !tail.value) pills.at(-1)?.input.focus();
}

// ---- sending ----------------------------------------------------------------

function values(last) {
  const given = pills.filter((p) => p !== last && p.input.value.trim()).map(pair);
  if (last) given.push([last.option.name, last.input.value]);
  return given;
}

function pair(pill) {
  const text = pill.picked ?? pill.input.value.trim();
  return [pill.option.name, text];
}

function mark(pill, why) {
  pill.node.classList.toggle('wrong', Boolean(why));
  pill.input.setAttribute('aria-invalid', String(Boolean(why)));
  if (why) say(`${pill.option.name}: ${why}`);
}

function say(wrong, about = '') {
  refusal.textContent = wrong;
  hint.textContent = wrong ? '' : about;
}

function submit() {
  if (command) return sendCommand();
  return sendText();
}

async function sendText() {
  const text = box.value.trim();
  if (!text) return;
  if (text.startsWith('/')) {
    const exact = all.find((c) => `/${c.path}` === text);
    if (exact) return enter(exact);
    return say('There is no such command here. Choose one of the list.');
  }
  try {
    await ask('say', { text });
    box.value = '';
    fit();
  } catch (error) {
    say(error.message);
  }
}

async function sendCommand() {
  for (const pill of pills) {
    settle(pill);
    const why = problem(pill.option, pill.input.value.trim(), pill.picked);
    if (why) {
      pill.input.focus();
      offers.hide();
      mark(pill, why);
      return;
    }
  }
  const sent = { command, options: values(null), texts: pills.map((p) => [p.option.name, p.input.value]) };
  leave();
  const waiting = aside('pending', `/${sent.command.path}`);
  try {
    const answer = await ask('command', { path: sent.command.path, options: sent.options });
    waiting.gone();
    if (answer.form) openForm(answer.form);
  } catch (error) {
    if (error.message.startsWith('The application') || error.message.startsWith('The page')) {
      waiting.failed(error.message);
      return;
    }
    // The client refuses: nothing was sent, all stands as it was.
    waiting.gone();
    if (!command && !box.value) enter(sent.command, sent.texts);
    const at = pills.find((p) => error.message.startsWith(`${p.option.name}:`));
    if (at) {
      at.input.focus();
      offers.hide();
      mark(at, error.message.slice(at.option.name.length + 2));
    } else say(error.message);
  }
}

$('send').addEventListener('submit', (event) => {
  event.preventDefault();
  submit();
});

/** Puts a command into the box, as the guide does. */
export function fill(line) {
  leave();
  const found = typedOut(all, `${line} `);
  if (!found) return false;
  enter(found, pairs(found, line.slice(found.path.length + 2)));
  tail.focus();
  offers.hide();
  return true;
}

field.replaceChildren(box);
