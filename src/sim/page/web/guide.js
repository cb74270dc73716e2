// The way to the first alert, for somebody who reads nothing else.

import { $, el } from './dom.js';
import { state, on } from './state.js';
import { become } from './places.js';
import { look } from './link.js';
import { fill } from './composer.js';

const PROJECT = 'Zeta';
const box = $('guide');
const opener = $('show-guide');
const done = new Set();
let alerts = null;

const STEPS = [
  {
    key: 'subscribe',
    text: () => ['As ', el('b', {}, who('manager')?.name), ', who manages the channels, choose where alerts go.'],
    button: 'Write the command',
    act: () => write('manager', `/alerts subscribe channel:#${alerts?.name ?? 'alerts'}`),
  },
  {
    key: 'add',
    text: () => ['As ', el('b', {}, who('moderator')?.name), ', a moderator, add a project whose airdrop is confirmed.'],
    button: 'Write the command',
    act: () => write('moderator', `/airdrop-mod add name:${PROJECT} website:https://zeta.example status:confirmed`),
  },
  {
    key: 'see',
    text: () => ['See the alert in ', el('b', {}, `#${alerts?.name ?? 'alerts'}`), '.'],
    button: 'Go there',
    act: () => look(state.me, alerts.id),
  },
  {
    key: 'break',
    text: () => ['Now break something and see that no alert gets lost.'],
    button: 'Show the trouble panel',
    act: () => {
      document.body.classList.remove('side-closed');
      document.body.classList.add('side-open');
      $('show-side').setAttribute('aria-expanded', 'true');
      $('troubles').querySelector('button')?.focus();
    },
  },
];

function who(part) {
  const cast = state.scene?.cast ?? [];
  return cast.find((p) => p.part.includes(part)) ?? cast[0];
}

async function write(part, line) {
  const person = who(part);
  const home = state.scene.guilds.find((g) => g.id === person.guild);
  const seat = home ? person.seat : state.channel;
  if (state.me !== person.id || state.channel !== person.seat) await become(person, seat);
  fill(line);
}

on('scene', (scene) => {
  const home = scene.guilds.find((g) => g.id === who('manager')?.guild);
  alerts = home?.channels.find((c) => c.name === 'alerts') ?? home?.channels.find((c) => c.kind === 0) ?? alerts;
  if (!box.childElementCount) draw();
});

on('seen', (messages) => {
  for (const message of messages) {
    const used = message.interaction_metadata?.name;
    if (used === 'alerts subscribe') finish('subscribe');
    if (used === 'airdrop-mod add') finish('add');
    // Wherever it was subscribed: an alert answers nobody.
    if (message.webhook_id && message.from_bot && !message.interaction_metadata) finish('see');
  }
});

on('troubled', () => finish('break'));

function finish(key) {
  if (done.has(key)) return;
  done.add(key);
  if (box.childElementCount) draw();
}

function draw() {
  const next = STEPS.findIndex((s) => !done.has(s.key));
  const held = box.contains(document.activeElement);
  box.replaceChildren(
    el('h2', { id: 'guide-title' }, next < 0 ? 'That is all there is to it.' : `Your first alert, in four steps: now step ${next + 1}`),
    next > 0 ? '' : el('p', { class: 'quiet' }, next < 0 ? 'Type “/” in the box below to see everything else, and change who you are on the left.' : 'A real bot on a pretend Discord: nothing here is sent anywhere. “Write the command” fills the box below; Enter sends it.'),
    next < 0 ? '' : el(
      'ol',
      {},
      STEPS.map((step, i) => {
        const is = done.has(step.key);
        return el(
          'li',
          { class: `step${is ? ' done' : ''}${i === next ? ' next' : ''}`, 'aria-current': i === next ? 'step' : null },
          el('span', { class: 'tick', role: 'img', 'aria-label': is ? 'done' : 'to do' }, is ? '✓' : String(i + 1)),
          el('span', { class: 'step-text' }, step.text()),
          !is && el('button', { type: 'button', class: `button ${i === next ? 'primary' : 'secondary'}`, 'data-step': step.key, onclick: step.act }, step.button),
        );
      }),
    ),
  );
  if (held) box.querySelector('.next button')?.focus();
}

opener.addEventListener('click', () => {
  box.hidden = !box.hidden;
  opener.setAttribute('aria-expanded', String(!box.hidden));
});

