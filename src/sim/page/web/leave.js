// Before a link is followed its true address is shown, as Discord does it.

import { $, el } from './dom.js';

export function openLink(event) {
  event.preventDefault();
  const url = new URL(event.currentTarget.href);
  const dialog = $('leaving');
  const close = () => dialog.close();
  dialog.replaceChildren(
    el('h2', { id: 'leaving-title' }, 'You are leaving this page'),
    el('p', {}, 'This link leads to a site that has nothing to do with this demo:'),
    el('p', { class: 'address' }, el('bdi', {}, url.href)),
    el(
      'div',
      { class: 'choices' },
      el('button', { type: 'button', onclick: close }, 'Go back'),
      el('a', { class: 'button primary', href: url.href, target: '_blank', rel: 'noopener noreferrer nofollow', onclick: close }, `Visit ${url.hostname}`),
    ),
  );
  dialog.showModal();
}
