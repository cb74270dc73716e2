// A message as Discord draws it.

import { APP, el, avatar } from './dom.js';
import { icon } from './icons.js';
import { render, FULL } from './markdown.js';
import { written, full } from './time.js';
import { embed, attachment, picturesOf } from './embed.js';
import { components } from './components.js';

export const FLAGS = { SUPPRESS_EMBEDS: 4, EPHEMERAL: 64, LOADING: 128, SILENT: 4096, V2: 32768 };

/**
 * Draws it. `hands` is what can be done with it: `use(message, custom_id,
 * values)`, `dismiss(message)`, `menu` (commands of its context menu) and
 * `run(message, name)`.
 */
export function draw(message, names, hands, compact = false) {
  const flags = message.flags ?? 0;
  const ephemeral = Boolean(message.only_for) || Boolean(flags & FLAGS.EPHEMERAL);
  const name = message.author?.global_name ?? message.author?.username ?? 'unknown';
  const head = compact ? null : header(message, name, names, flags);
  const node = el(
    'article',
    { class: 'message', 'data-id': message.id, 'aria-label': `${name}, ${written(message.timestamp, names.now())}` },
    context(message),
    el(
      'div',
      { class: 'inner' },
      compact ? el('span', { class: 'gutter', 'aria-hidden': 'true' }) : avatar(name, message.from_bot ? APP : (message.author?.id ?? '0')),
      el('div', { class: 'body' }, head, body(message, names, hands, flags), ephemeral && onlyYou(message, hands, flags)),
    ),
    menu(message, hands),
  );
  if (ephemeral) node.classList.add('ephemeral');
  if (message.pings_me) node.classList.add('pings');
  if (compact) node.classList.add('compact');
  return node;
}

function header(message, name, names, flags) {
  return el(
    'div',
    { class: 'head' },
    el('span', { class: 'author' }, el('bdi', {}, name)),
    message.from_bot && el('span', { class: 'badge' }, 'APP'),
    el('time', { datetime: message.timestamp, title: full(Date.parse(message.timestamp) / 1000) }, written(message.timestamp, names.now())),
    flags & FLAGS.SILENT ? el('span', { class: 'silent', title: 'This was sent without a notification' }, icon('silent', 'Silent message')) : null,
  );
}

/** "mira used /airdrop list" above an answer. */
function context(message) {
  const asked = message.interaction_metadata;
  if (!asked || asked.interacted_message_id) return null;
  const who = asked.user?.global_name ?? asked.user?.username;
  if (!who || !asked.name) return null;
  return el(
    'div',
    { class: 'context' },
    el('span', { class: 'context-who' }, el('bdi', {}, who)),
    ' used ',
    // Only what can be typed has a slash in front of it.
    el('span', { class: 'context-command' }, /^\p{Lu}/u.test(asked.name) ? asked.name : `/${asked.name}`),
  );
}

function body(message, names, hands, flags) {
  if (flags & FLAGS.LOADING) {
    return el('div', { class: 'thinking' }, el('span', { class: 'dots', 'aria-hidden': 'true' }), `${message.author?.username ?? 'It'} is thinking…`);
  }
  const parts = [];
  const edited = message.edited_timestamp
    ? el('time', { class: 'edited', datetime: message.edited_timestamp, title: full(Date.parse(message.edited_timestamp) / 1000) }, '(edited)')
    : null;
  if (message.content) parts.push(el('div', { class: 'markup content' }, render(message.content, names, FULL), edited && [' ', edited]));
  const pictures = picturesOf(message);
  const embeds = flags & FLAGS.SUPPRESS_EMBEDS ? [] : (message.embeds ?? []);
  const used = new Set(embeds.flatMap((e) => [e.image?.url, e.thumbnail?.url]).filter(Boolean).map((u) => u.replace('attachment://', '')));
  for (const file of message.attachments ?? []) {
    const drawn = attachment(file, names, used.has(file.filename) || used.has(file.url));
    if (drawn) parts.push(drawn);
  }
  for (const e of embeds) parts.push(embed(e, names, pictures));
  parts.push(...components(message.components, names, (id, values) => hands.use(message, id, values)));
  if (!message.content && edited) parts.push(edited);
  return parts;
}

function onlyYou(message, hands, flags) {
  return el(
    'div',
    { class: 'only-you' },
    icon('eye'),
    ' Only you can see this',
    flags & FLAGS.LOADING ? null : [' • ', el('button', { type: 'button', class: 'as-link', onclick: () => hands.dismiss(message) }, 'Dismiss message')],
  );
}

/** The application's commands for a message, where it has any. */
function menu(message, hands) {
  if (!hands.menu?.length || message.only_for) return null;
  return el(
    'details',
    { class: 'apps' },
    el('summary', { 'aria-label': 'Apps for this message', title: 'Apps' }, '⋯'),
    hands.menu.map((name) => el('button', { type: 'button', onclick: (event) => choose(event, message, name, hands) }, name)),
  );
}

function choose(event, message, name, hands) {
  event.currentTarget.closest('details').open = false;
  hands.run(message, name);
}

/** Whether a message follows another closely enough to share its head. */
export function follows(message, earlier) {
  if (!earlier || message.interaction_metadata || message.type === 20) return false;
  if (earlier.author?.id !== message.author?.id || earlier.author?.username !== message.author?.username) return false;
  if (earlier.only_for || message.only_for) return false;
  return Date.parse(message.timestamp) - Date.parse(earlier.timestamp) < 7 * 60 * 1000;
}
