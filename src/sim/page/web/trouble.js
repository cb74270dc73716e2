// What can go wrong, and what the bot did about it.

import { $, el } from './dom.js';
import { on, emit } from './state.js';
import { ask } from './link.js';

const KEPT = 300;
const SOURCES = { log: 'bot’s log', event: 'event log', metric: 'bot’s metrics', wire: 'wire', visitor: 'you' };

const troubles = $('troubles');
const list = el('ul', { class: 'switches' });
const wrong = el('p', { class: 'failed', role: 'alert' });
const alive = el('p', { class: 'alive', role: 'status' });
troubles.append(el('h2', { id: 'troubles-title' }, 'Make trouble'), alive, list, wrong);

const switches = new Map();

on('troubles', (all) => {
  for (const trouble of all) {
    let own = switches.get(trouble.kind);
    if (!own) {
      own = make(trouble);
      switches.set(trouble.kind, own);
      list.append(own.node);
    }
    own.show(trouble);
  }
});

on('bot', (running) => {
  alive.textContent = running ? 'The bot is running.' : 'The bot is not running.';
  alive.classList.toggle('dead', !running);
});

function make(first) {
  const about = el('span', { class: 'quiet', id: `about-${first.kind}` }, first.about);
  const struck = el('span', { class: 'struck' });
  const button = el(
    'button',
    first.lasts
      ? { type: 'button', class: 'switch', role: 'switch', 'aria-checked': 'false', 'aria-describedby': about.id, 'data-trouble': first.kind }
      : { type: 'button', class: 'switch once', 'aria-describedby': about.id, 'data-trouble': first.kind },
    el('span', { class: 'switch-label' }, first.label),
    first.lasts ? el('span', { class: 'knob', 'aria-hidden': 'true' }) : el('span', { class: 'do', 'aria-hidden': 'true' }, 'Do it'),
  );
  let now = first;
  button.addEventListener('click', async () => {
    wrong.textContent = '';
    button.setAttribute('aria-busy', 'true');
    try {
      await ask('trouble', { kind: first.kind, on: !now.on });
      emit('troubled', first.kind);
    } catch (error) {
      wrong.textContent = error.message;
    } finally {
      button.removeAttribute('aria-busy');
    }
  });
  return {
    node: el('li', {}, button, about, struck),
    show(trouble) {
      now = trouble;
      if (trouble.lasts) button.setAttribute('aria-checked', String(trouble.on));
      const text = trouble.on && trouble.struck ? `met ${trouble.struck} request${trouble.struck === 1 ? '' : 's'}` : '';
      if (struck.textContent !== text) struck.textContent = text;
    },
  };
}

// ---- notes ------------------------------------------------------------------

const notes = $('notes');
const lines = el('ol', { class: 'lines', tabindex: '0', 'aria-label': 'What the bot did, newest last', role: 'log', 'aria-live': 'off' });
const aloud = el('input', { type: 'checkbox', id: 'aloud' });
aloud.addEventListener('change', () => lines.setAttribute('aria-live', aloud.checked ? 'polite' : 'off'));
notes.append(
  el('h2', { id: 'notes-title' }, 'What the bot does about it'),
  el('label', { class: 'quiet for-readers', for: 'aloud' }, aloud, ' Read new lines aloud'),
  lines,
);

let queued = [];
let scheduled = false;
let following = true;

lines.addEventListener('scroll', () => {
  following = lines.scrollHeight - lines.scrollTop - lines.clientHeight < 40;
}, { passive: true });
new ResizeObserver(() => {
  if (following) lines.scrollTop = lines.scrollHeight;
}).observe(lines);

on('notes', ({ notes: more, fresh }) => {
  if (fresh) lines.replaceChildren();
  queued.push(...more);
  if (scheduled) return;
  scheduled = true;
  (document.hidden ? (run) => setTimeout(run, 100) : requestAnimationFrame)(() => {
    scheduled = false;
    for (const note of queued.slice(-KEPT)) lines.append(line(note));
    queued = [];
    while (lines.childElementCount > KEPT) lines.firstElementChild.remove();
    if (following) lines.scrollTop = lines.scrollHeight;
  });
});

const clock = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit', second: '2-digit' });

function line(note) {
  return el(
    'li',
    { class: `line ${note.level} from-${note.source}` },
    el('time', {}, clock.format(new Date(note.at))),
    el('span', { class: 'source' }, SOURCES[note.source] ?? note.source),
    el('span', { class: 'line-text' }, note.text),
  );
}
