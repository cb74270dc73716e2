// Everything starts here.

import { $ } from './dom.js';
import { icon } from './icons.js';
import { on, names } from './state.js';
import { connect } from './link.js';
import { keepRight } from './time.js';
import './places.js';
import './timeline.js';
import './composer.js';
import './trouble.js';
import './guide.js';

on('link', (up) => {
  $('link').textContent = up ? '' : 'Connection lost, trying again…';
  document.body.classList.toggle('offline', !up);
});

function toggles(button, onClass, offClass, wide) {
  $(button).addEventListener('click', () => {
    const small = !matchMedia(wide).matches;
    const shown = small ? document.body.classList.toggle(onClass) : !document.body.classList.toggle(offClass);
    $(button).setAttribute('aria-expanded', String(shown));
    if (shown && small) $($(button).getAttribute('aria-controls')).querySelector('button, input')?.focus();
  });
}
toggles('show-places', 'places-open', 'places-closed', '(min-width: 800px)');
toggles('show-side', 'side-open', 'side-closed', '(min-width: 1100px)');
if (!matchMedia('(min-width: 1100px)').matches) $('show-side').setAttribute('aria-expanded', 'false');

document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || event.defaultPrevented) return;
  for (const [name, button] of [['places-open', 'show-places'], ['side-open', 'show-side']]) {
    if (!document.body.classList.contains(name)) continue;
    document.body.classList.remove(name);
    $(button).setAttribute('aria-expanded', 'false');
    $(button).focus();
  }
});

const saved = localStorage.getItem('theme');
if (saved) document.documentElement.dataset.theme = saved;
$('theme').addEventListener('click', () => {
  const root = document.documentElement;
  const dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  root.dataset.theme = dark ? 'light' : 'dark';
  localStorage.setItem('theme', root.dataset.theme);
});

for (const node of document.querySelectorAll('[data-icon]')) node.append(icon(node.dataset.icon));
keepRight(names.now);
connect();
