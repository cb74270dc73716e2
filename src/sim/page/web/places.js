// Servers, channels and people on the left.

import { $, el, avatar, byId } from './dom.js';
import { icon } from './icons.js';
import { state, on, guildOf, channelOf, me } from './state.js';
import { look } from './link.js';

const SIGNS = { 0: 'text', 1: 'dm', 2: 'voice', 5: 'news', 10: 'thread', 11: 'thread', 12: 'lock', 15: 'forum', 16: 'picture' };
const KINDS = { 0: 'Text channel', 1: 'Direct messages', 2: 'Voice channel', 5: 'Announcement channel', 10: 'Thread', 11: 'Thread', 12: 'Private thread', 15: 'Forum', 16: 'Media channel' };

on('scene', drawAll);
on('unread', marks);

function drawAll() {
  ifNew('servers', servers);
  ifNew('channels', channels);
  ifNew('people', people);
  marks();
  title();
}

// A button that is drawn anew under the pointer misses its click: lists are
// drawn only where what they list has changed.
const drawn = {};

function ifNew(what, draw) {
  const { key, run } = draw();
  if (drawn[what] === key) return;
  drawn[what] = key;
  run();
}

/** Puts new children in place and gives the focus back to their kind. */
function replace(box, children, attribute) {
  const held = box.contains(document.activeElement) ? document.activeElement.getAttribute(attribute) : null;
  box.replaceChildren(...children);
  if (held) [...box.querySelectorAll(`[${attribute}]`)].find((n) => n.getAttribute(attribute) === held)?.focus();
}

function pingsCount() {
  return el('span', { class: 'pings-count', 'aria-hidden': 'true', hidden: true });
}

function servers() {
  const { guilds, dm } = state.scene;
  const list = guilds.map((g) => ({ id: g.id, name: g.name, target: (g.channels.find((c) => c.kind === 0) ?? g.channels[0])?.id, ids: g.channels.map((c) => c.id) }));
  if (dm) list.unshift({ id: 'dm', name: 'Direct messages', target: dm.id, ids: [dm.id] });
  const server = ({ id, name, target, ids }) =>
    el(
      'button',
      { type: 'button', class: 'server', title: name, 'data-server': id, 'data-channels': ids.join(' '), onclick: () => target && look(state.me, target) },
      id === 'dm' ? el('span', { class: 'avatar dm', 'aria-hidden': 'true' }, icon('dm')) : avatar(name, id),
      pingsCount(),
    );
  return { key: JSON.stringify(list), run: () => replace($('servers'), list.map(server), 'data-server') };
}

function channels() {
  const guild = guildOf(state.channel);
  const all = guild ? guild.channels : [state.scene.dm].filter(Boolean);
  const key = JSON.stringify([guild?.name, all.map((c) => [c.id, c.name, c.kind, c.parent, c.archived, c.locked])]);
  const nested = (channel) => all.filter((t) => t.parent === channel.id).sort((a, b) => byId(b.id, a.id)).slice(0, 8);
  const run = () => {
    $('server-name').textContent = guild?.name ?? 'Direct messages';
    const list = el('ul', {}, all.filter((c) => !c.parent).map((channel) => {
      const threads = nested(channel);
      return el('li', {}, room(channel), threads.length ? el('ul', {}, threads.map((t) => el('li', {}, room(t)))) : null);
    }));
    replace($('channels'), [list], 'data-channel');
  };
  return { key, run };
}

function room(channel) {
  const kind = KINDS[channel.kind] ?? 'Channel';
  const label = `${kind} ${channel.name}${channel.archived ? ', archived' : ''}${channel.locked ? ', locked' : ''}`;
  const go = () => {
    document.body.classList.remove('places-open');
    $('show-places').setAttribute('aria-expanded', 'false');
    look(state.me, channel.id);
  };
  return el(
    'button',
    { type: 'button', class: 'room', 'data-channel': channel.id, 'data-label': label, title: kind, onclick: go },
    icon(SIGNS[channel.kind] ?? 'text'),
    el('span', { class: 'room-name' }, channel.name),
    pingsCount(),
  );
}

/** Where one is, and where something has not been read. */
function marks() {
  const here = guildOf(state.channel)?.id ?? 'dm';
  for (const node of document.querySelectorAll('.server')) {
    const ids = node.dataset.channels.split(' ');
    mark(node, node.title, node.dataset.server === here ? 'true' : null, ids);
  }
  for (const node of document.querySelectorAll('.room')) {
    mark(node, node.dataset.label, node.dataset.channel === state.channel ? 'page' : null, [node.dataset.channel]);
  }
}

function mark(node, label, current, ids) {
  const sum = (what) => ids.reduce((n, id) => n + (state.unread.get(id)?.[what] ?? 0), 0);
  const pings = sum('pings');
  const unread = sum('count') > 0;
  if (current) node.setAttribute('aria-current', current);
  else node.removeAttribute('aria-current');
  node.classList.toggle('unread', unread);
  const note = pings ? `, ${pings} mention${pings === 1 ? '' : 's'}` : unread ? ', unread' : '';
  node.setAttribute('aria-label', label + note);
  const badge = node.querySelector('.pings-count');
  badge.hidden = !pings;
  badge.textContent = String(pings || '');
}

function people() {
  const box = $('people');
  const person = (p) => {
    const id = `person-${p.id}`;
    const input = el('input', { type: 'radio', name: 'person', id, value: p.id, checked: p.id === state.me, 'aria-describedby': `${id}-about` });
    input.addEventListener('change', () => become(p));
    return el(
      'label',
      { class: 'person', for: id, title: p.about },
      input,
      avatar(p.name, p.id, 'avatar small'),
      el('span', { class: 'person-text' }, el('span', { class: 'person-name' }, p.name), el('span', { class: 'quiet', id: `${id}-about` }, p.part)),
    );
  };
  const run = () => replace(box, [el('legend', {}, 'You are'), ...state.scene.cast.map(person)], 'id');
  return { key: JSON.stringify([state.scene.cast, state.me]), run };
}

/** Takes somebody's place: in the same channel where they see it. */
export function become(person, channel) {
  const guild = guildOf(channel ?? state.channel);
  const stays = guild && guild.id === person.guild;
  return look(person.id, stays ? (channel ?? state.channel) : person.seat);
}

function title() {
  const channel = channelOf(state.channel);
  const node = $('title');
  if (node.textContent !== (channel?.name ?? '')) node.replaceChildren(channel ? icon(SIGNS[channel.kind] ?? 'text') : '', channel?.name ?? '');
  $('topic').textContent = channel ? `${KINDS[channel.kind] ?? ''} · you are ${me()?.name}: ${me()?.about}` : '';
  document.title = `${channel?.name ?? ''} · Dropbell on a local Discord`;
}
