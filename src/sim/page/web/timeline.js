// The messages of the channel: the last 200, older ones on scrolling.

import { $, APP, el, byId, avatar } from './dom.js';
import { icon } from './icons.js';
import { state, on, emit, names, channelOf, guildOf, me } from './state.js';
import { draw, follows } from './message.js';
import { ask, look } from './link.js';
import { open as openForm } from './modal.js';

const KEPT = 200;

const log = $('timeline');
const newest = $('newest');
let shown = []; // { message, node }, the oldest first
let more = false;
let loading = false;
let atEnd = true;
const dismissed = new Set();
let waiting = { upserts: new Map(), deleted: new Set() };
let scheduled = false;
let local = 0;

const hands = {
  menu: [],
  use: (message, component, values) =>
    act(message, values ? ask('select', { message: message.id, component, values }) : ask('press', { message: message.id, component })),
  run: (message, name) => act(message, ask('menu', { message: message.id, name })),
  dismiss: (message) => {
    dismissed.add(message.id);
    remove(message.id);
    log.focus();
  },
};

async function act(message, doing) {
  try {
    const answer = await doing;
    if (answer.form) openForm(answer.form);
  } catch (error) {
    failed(message, error.message === 'The application did not respond' ? 'This interaction failed' : error.message);
  }
}

function failed(message, why) {
  const at = shown.find((s) => s.message.id === message.id);
  at?.node.querySelector('.failed')?.remove();
  at?.node.querySelector('.body')?.append(el('p', { class: 'failed', role: 'alert' }, why));
}

on('commands', (commands) => {
  hands.menu = commands.filter((c) => c.type === 3).map((c) => c.name);
});

on('history', (frame) => {
  if (frame.channel !== state.channel) return;
  more = frame.more;
  loading = false;
  if (frame.older) return prepend(frame.messages);
  waiting = { upserts: new Map(), deleted: new Set() };
  log.setAttribute('aria-busy', 'true');
  shown = [];
  log.replaceChildren(beginning());
  for (const message of frame.messages) put(message);
  toEnd();
  // What stood there before is not read out as new.
  requestAnimationFrame(() => log.setAttribute('aria-busy', 'false'));
  emit('seen', shown.map((s) => s.message));
});

on('messages', (frame) => {
  if (frame.channel === state.channel) {
    for (const message of frame.messages) waiting.upserts.set(message.id, message);
    for (const id of frame.deleted) waiting.deleted.add(id);
    schedule();
  }
  for (const { channel, count, pings } of frame.unread) {
    const seen = state.unread.get(channel) ?? { count: 0, pings: 0 };
    state.unread.set(channel, { count: seen.count + count, pings: seen.pings + pings });
  }
  if (frame.unread.length) emit('unread');
});

/** However many come, they are drawn once a frame. */
function schedule() {
  if (scheduled) return;
  scheduled = true;
  const run = () => {
    scheduled = false;
    flush();
  };
  if (document.hidden) setTimeout(run, 100);
  else requestAnimationFrame(run);
}

function flush() {
  const { upserts, deleted } = waiting;
  waiting = { upserts: new Map(), deleted: new Set() };
  let fresh = [...upserts.values()];
  // Of a flood only what will be kept is drawn.
  if (atEnd && fresh.length > KEPT) fresh = fresh.slice(-KEPT);
  for (const message of fresh) put(message);
  for (const id of deleted) remove(id);
  if (atEnd) {
    trim();
    toEnd();
  } else newest.hidden = false;
  if (fresh.length) emit('seen', fresh);
}

function put(message) {
  if (dismissed.has(message.id)) return;
  const known = shown.findLastIndex((s) => s.message.id === message.id);
  if (known >= 0) {
    redraw(known, message);
    return;
  }
  let at = shown.length;
  while (at > 0 && byId(message.id, shown[at - 1].message.id) < 0) at -= 1;
  const node = draw(message, names, hands, follows(message, shown[at - 1]?.message));
  const before = shown[at]?.node ?? null;
  if (before) log.insertBefore(node, before);
  else log.append(node);
  shown.splice(at, 0, { message, node });
}

function redraw(at, message) {
  const old = shown[at].node;
  const node = draw(message, names, hands, old.classList.contains('compact'));
  const held = old.contains(document.activeElement) ? document.activeElement.dataset?.customId : null;
  old.replaceWith(node);
  shown[at] = { message, node };
  if (held !== null) {
    const again = held && [...node.querySelectorAll('[data-custom-id]')].find((n) => n.dataset.customId === held);
    (again || node.querySelector('button, a') || log).focus();
  }
}

function remove(id) {
  const at = shown.findIndex((s) => s.message.id === id);
  if (at < 0) return;
  shown[at].node.remove();
  shown.splice(at, 1);
  const next = shown[at];
  // The head that it shared went with it.
  if (next?.node.classList.contains('compact') && !follows(next.message, shown[at - 1]?.message)) redrawWhole(at);
}

function redrawWhole(at) {
  const node = draw(shown[at].message, names, hands, false);
  shown[at].node.replaceWith(node);
  shown[at].node = node;
}

function trim() {
  if (shown.length <= KEPT) return;
  for (const { node } of shown.splice(0, shown.length - KEPT)) node.remove();
  more = true;
  if (shown[0].node.classList.contains('compact')) redrawWhole(0);
  log.firstElementChild?.replaceWith(beginning());
}

function prepend(messages) {
  const height = log.scrollHeight;
  const top = log.scrollTop;
  const rest = shown;
  log.setAttribute('aria-busy', 'true');
  shown = [];
  const anchor = rest[0]?.node ?? null;
  log.firstElementChild?.replaceWith(beginning());
  for (const message of messages) {
    const node = draw(message, names, hands, follows(message, shown.at(-1)?.message));
    log.insertBefore(node, anchor);
    shown.push({ message, node });
  }
  shown.push(...rest);
  log.scrollTop = top + (log.scrollHeight - height);
  requestAnimationFrame(() => log.setAttribute('aria-busy', 'false'));
}

/** What stands above the first message. */
function beginning() {
  if (more) return el('p', { class: 'beginning' }, 'Older messages come as you scroll up.');
  const channel = channelOf(state.channel);
  if (!channel) return el('p', { class: 'beginning' });
  if (channel.kind === 15 || channel.kind === 16) return posts(channel);
  const title = [1, 10, 11, 12].includes(channel.kind) ? channel.name : `#${channel.name}`;
  const what = channel.kind === 1 ? `These are your direct messages with ${channel.name}.` : `This is the start of ${title}.`;
  return el('div', { class: 'beginning' }, avatar(channel.name, channel.id, 'avatar large'), el('p', {}, what));
}

/** A forum shows its posts instead of messages. */
function posts(forum) {
  const guild = guildOf(forum.id);
  const list = (guild?.channels ?? []).filter((c) => c.parent === forum.id).sort((a, b) => byId(b.id, a.id));
  return el(
    'div',
    { class: 'posts' },
    el('h2', {}, `Posts in ${forum.name}`),
    list.length
      ? el('ul', {}, list.map((post) => el('li', {}, el('button', { type: 'button', class: 'post', onclick: () => look(state.me, post.id) }, el('span', {}, post.name), tags(forum, post), el('span', { class: 'quiet' }, `${post.count} message${post.count === 1 ? '' : 's'}`)))))
      : el('p', { class: 'quiet' }, 'No posts yet. A forum that is subscribed gets a post for each project.'),
  );
}

function tags(forum, post) {
  return forum.tags.filter((t) => post.applied.includes(t.id)).map((t) => el('span', { class: 'tag' }, t.name));
}

on('scene', () => {
  // A post may have come, or a name changed.
  if (log.firstElementChild?.matches('.posts')) log.firstElementChild.replaceWith(beginning());
});

function toEnd() {
  atEnd = true;
  newest.hidden = true;
  log.scrollTop = log.scrollHeight;
}

log.addEventListener('scroll', () => {
  atEnd = log.scrollHeight - log.scrollTop - log.clientHeight < 40;
  if (atEnd) newest.hidden = true;
  if (log.scrollTop < 300 && more && !loading && shown.length) {
    loading = true;
    ask('older', { before: shown[0].message.id }).catch(() => {
      loading = false;
    });
  }
}, { passive: true });

newest.addEventListener('click', () => {
  trim();
  toEnd();
  log.focus();
});

// A picture has no height before it is there; that it loaded does not bubble.
log.addEventListener('load', () => {
  if (atEnd) log.scrollTop = log.scrollHeight;
}, true);

new ResizeObserver(() => {
  if (atEnd) log.scrollTop = log.scrollHeight;
}).observe(log);

/** A line of this client alone, such as a command on its way. */
export function aside(kind, text) {
  local += 1;
  const node = el(
    'article',
    { class: `message local ${kind}` },
    el('div', { class: 'context' }, el('span', { class: 'context-who' }, me()?.name), ' used ', el('span', { class: 'context-command' }, text)),
    el('div', { class: 'inner' }, avatar(state.scene?.name ?? 'D', APP), el('div', { class: 'body' })),
  );
  const body = node.querySelector('.body');
  body.append(el('p', { class: 'quiet' }, 'Sending command…'));
  log.append(node);
  if (atEnd) toEnd();
  return {
    gone: () => node.remove(),
    failed: (why) => {
      node.classList.add('ephemeral');
      body.replaceChildren(
        el('p', { class: 'failed', role: 'alert' }, why),
        el('div', { class: 'only-you' }, icon('eye'), ' Only you can see this • ', el('button', { type: 'button', class: 'as-link', onclick: () => node.remove() }, 'Dismiss message')),
      );
      if (atEnd) toEnd();
    },
  };
}
