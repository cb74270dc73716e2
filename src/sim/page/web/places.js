// Servers, channels and people on the left.

import { $, el, avatar, byId } from './dom.js';
import { icon } from './icons.js';
import { state, on, guildOf, channelOf, me } from './state.js';
import { look } from './link.js';

const SIGNS = { 0: 'text', 1: 'dm', 2: 'voice', 5: 'news', 10: 'thread', 11: 'thread', 12: 'lock', 15: 'forum', 16: 'picture' };
const KINDS = { 0: 'Text channel', 1: 'Direct messages', 2: 'Voice channel', 5: 'Announcement channel', 10: 'Thread', 11: 'Thread', 12: 'Private thread', 15: 'Forum', 16: 'Media channel' };

on('scene', drawAll);
on('unread', drawAll);

function drawAll() {
  servers();
  channels();
  people();
  title();
}

function server(id, name, target, current, pings) {
  const label = pings ? `${name}, ${pings} mention${pings === 1 ? '' : 's'}` : name;
  const node = el(
    'button',
    { type: 'button', class: 'server', 'aria-label': label, title: name, 'aria-current': current ? 'true' : null, 'data-server': id, onclick: () => look(state.me, target) },
    avatar(name, id, 'avatar'),
    pings ? el('span', { class: 'pings-count', 'aria-hidden': 'true' }, String(pings)) : null,
  );
  return node;
}

function count(ids, what) {
  return ids.reduce((sum, id) => sum + (state.unread.get(id)?.[what] ?? 0), 0);
}

function servers() {
  const held = document.activeElement?.dataset?.server;
  const here = guildOf(state.channel);
  const { guilds, dm } = state.scene;
  const nodes = guilds.map((g) => {
    const ids = g.channels.map((c) => c.id);
    const first = g.channels.find((c) => c.kind === 0) ?? g.channels[0];
    return server(g.id, g.name, first?.id ?? state.channel, here?.id === g.id, count(ids, 'pings'));
  });
  if (dm) nodes.unshift(server('dm', 'Direct messages', dm.id, !here, count([dm.id], 'count')));
  $('servers').replaceChildren(...nodes);
  if (held) $('servers').querySelector(`[data-server="${held}"]`)?.focus();
}

function channels() {
  const held = document.activeElement?.dataset?.channel;
  const guild = guildOf(state.channel);
  $('server-name').textContent = guild?.name ?? 'Direct messages';
  const list = el('ul');
  if (!guild) {
    if (state.scene.dm) list.append(el('li', {}, room(state.scene.dm)));
  } else {
    const threads = guild.channels.filter((c) => c.parent);
    for (const channel of guild.channels.filter((c) => !c.parent)) {
      const nested = threads.filter((t) => t.parent === channel.id).sort((a, b) => byId(b.id, a.id)).slice(0, 8);
      list.append(el('li', {}, room(channel), nested.length ? el('ul', {}, nested.map((t) => el('li', {}, room(t)))) : null));
    }
  }
  $('channels').replaceChildren(list);
  if (held) $('channels').querySelector(`[data-channel="${held}"]`)?.focus();
}

function room(channel) {
  const unread = state.unread.get(channel.id);
  const kind = KINDS[channel.kind] ?? 'Channel';
  const note = unread?.pings ? `, ${unread.pings} mentions` : unread ? ', unread' : '';
  return el(
    'button',
    {
      type: 'button', class: `room${unread ? ' unread' : ''}`, 'aria-current': channel.id === state.channel ? 'page' : null, 'data-channel': channel.id,
      'aria-label': `${kind} ${channel.name}${channel.archived ? ', archived' : ''}${channel.locked ? ', locked' : ''}${note}`, title: kind,
      onclick: () => {
        document.body.classList.remove('places-open');
        $('show-places').setAttribute('aria-expanded', 'false');
        look(state.me, channel.id);
      },
    },
    icon(SIGNS[channel.kind] ?? 'text'),
    el('span', { class: 'room-name' }, channel.name),
    unread?.pings ? el('span', { class: 'pings-count', 'aria-hidden': 'true' }, String(unread.pings)) : null,
  );
}

function people() {
  const box = $('people');
  const held = box.contains(document.activeElement);
  const nodes = state.scene.cast.map((person) => {
    const id = `person-${person.id}`;
    const input = el('input', { type: 'radio', name: 'person', id, value: person.id, checked: person.id === state.me, 'aria-describedby': `${id}-about` });
    input.addEventListener('change', () => become(person));
    return el(
      'label',
      { class: 'person', for: id, title: person.about },
      input,
      avatar(person.name, person.id, 'avatar small'),
      el('span', { class: 'person-text' }, el('span', { class: 'person-name' }, person.name), el('span', { class: 'quiet', id: `${id}-about` }, person.part)),
    );
  });
  box.replaceChildren(el('legend', {}, 'You are'), ...nodes);
  if (held) box.querySelector('input:checked')?.focus();
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
