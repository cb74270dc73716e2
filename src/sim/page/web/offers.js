// The list above the box: what could come next.

import { $, el } from './dom.js';
import { ask } from './link.js';
import { state, guildOf } from './state.js';
import { KIND } from './command.js';

const MOST = 25;
const list = $('offers');

let items = [];
let active = -1;
let pick = null;
let owner = null;

/** Shows `entries` ({label, about, value}) for an input. */
export function show(input, title, entries, onPick, first = 0) {
  owner = input;
  pick = onPick;
  items = entries.slice(0, 100);
  list.replaceChildren(
    title ? el('div', { class: 'offers-title', role: 'presentation' }, title) : '',
    ...items.map((entry, i) =>
      el(
        'div',
        { role: 'option', id: `offer-${i}`, 'aria-selected': 'false', onmousedown: (e) => e.preventDefault(), onclick: () => choose(i) },
        el('span', { class: 'offer-label' }, entry.label),
        entry.about && el('span', { class: 'offer-about' }, entry.about),
        entry.tag && el('span', { class: 'offer-tag' }, entry.tag),
      ),
    ),
  );
  list.hidden = false;
  input.setAttribute('aria-expanded', 'true');
  highlight(items.length ? Math.min(first, items.length - 1) : -1);
}

export function hide() {
  list.hidden = true;
  owner?.setAttribute('aria-expanded', 'false');
  owner?.removeAttribute('aria-activedescendant');
  items = [];
  active = -1;
}

export function isOpen() {
  return !list.hidden && items.length > 0;
}

export function hasActive() {
  return isOpen() && active >= 0;
}

export function choose(i = active) {
  const entry = items[i];
  const run = pick;
  if (!entry) return;
  hide();
  run(entry);
}

function highlight(i) {
  active = i;
  [...list.querySelectorAll('[role=option]')].forEach((node, n) => {
    node.setAttribute('aria-selected', String(n === i));
    if (n === i) {
      owner.setAttribute('aria-activedescendant', node.id);
      node.scrollIntoView({ block: 'nearest' });
    }
  });
  if (i < 0) owner?.removeAttribute('aria-activedescendant');
}

export function move(by) {
  if (!items.length) return;
  highlight(active < 0 ? (by > 0 ? 0 : items.length - 1) : (active + by + items.length) % items.length);
}

/** What fits an option as far as it is typed; autocomplete asks the bot. */
export function localOffers(option, text) {
  const wanted = text.toLowerCase().replace(/^[#@]/, '');
  const bare = (entry) => entry.label.toLowerCase().replace(/^[#@]/, '');
  const fits = (entry) => bare(entry).includes(wanted);
  const best = (entries) => entries.filter(fits).sort((a, b) => bare(b).startsWith(wanted) - bare(a).startsWith(wanted)).slice(0, MOST);
  if (option.choices?.length) {
    return best(option.choices.map((c) => ({ label: c.name, value: String(c.value) })));
  }
  const guild = guildOf(state.channel);
  switch (option.type) {
    case KIND.BOOLEAN:
      return best([{ label: 'True', value: 'true' }, { label: 'False', value: 'false' }]);
    case KIND.CHANNEL:
      return best(
        (guild?.channels ?? [])
          .filter((c) => !option.channel_types?.length || option.channel_types.includes(c.kind))
          .map((c) => ({ label: `#${c.name}`, value: `<#${c.id}>`, about: channelKind(c.kind) })),
      );
    case KIND.ROLE:
      return best(roles(guild));
    case KIND.USER:
      return best(members(guild));
    case KIND.MENTIONABLE:
      return best([...roles(guild), ...members(guild)]);
    default:
      return null;
  }
}

export function channelKind(kind) {
  return { 0: 'text', 1: 'direct messages', 2: 'voice', 5: 'announcements', 10: 'thread', 11: 'thread', 12: 'private thread', 15: 'forum', 16: 'media' }[kind] ?? '';
}

function roles(guild) {
  return Object.entries(state.scene?.roles ?? {})
    .filter(([id, role]) => role.guild === guild?.id && id !== guild.id)
    .map(([id, role]) => ({ label: `@${role.name}`, value: `<@&${id}>`, about: role.mentionable ? 'role' : 'role, only for those who may mention all' }));
}

function members(guild) {
  return (guild?.members ?? []).map((id) => ({ label: `@${state.scene.users[id]?.name ?? id}`, value: `<@${id}>`, about: state.scene.users[id]?.bot ? 'app' : 'member' }));
}

/** Asks the bot, one question at a time, always the newest. */
export function completer() {
  let busy = false;
  let next = null;
  return function complete(path, options, tell) {
    next = { path, options, tell };
    if (busy) return;
    busy = true;
    (async () => {
      while (next) {
        const asking = next;
        next = null;
        try {
          const { choices } = await ask('complete', { path: asking.path, options: asking.options });
          if (!next) asking.tell(choices.map((c) => ({ label: c.name, value: c.value })), null);
        } catch (error) {
          if (!next) asking.tell([], error.message);
        }
      }
      busy = false;
    })();
  };
}
