// Embeds and attachments.

import { el } from './dom.js';
import { icon } from './icons.js';
import { render, link, FULL, LINE, NAME } from './markdown.js';
import { written } from './time.js';

const VALUE = FULL;

/** One embed as Discord draws it. */
export function embed(data, names, pictures) {
  const node = el('article', { class: 'embed', 'aria-label': data.title ? `Embed: ${data.title}` : 'Embed' });
  if (Number.isInteger(data.color) && data.color > 0) {
    node.style.setProperty('--accent', `#${data.color.toString(16).padStart(6, '0').slice(-6)}`);
  }
  const text = el('div', { class: 'embed-text' });
  if (data.author?.name) text.append(el('div', { class: 'embed-author' }, linked(data.author.url, data.author.name)));
  if (data.title) {
    const title = render(data.title, names, LINE);
    text.append(el('div', { class: 'embed-title' }, data.url ? link(data.url, [...title.childNodes]) : title));
  }
  if (data.description) text.append(el('div', { class: 'markup' }, render(data.description, names, FULL)));
  if (data.fields?.length) text.append(fields(data.fields, names));
  node.append(text);
  if (data.thumbnail?.url) node.append(picture(data.thumbnail.url, 'thumbnail', pictures));
  if (data.image?.url) node.append(picture(data.image.url, 'image', pictures));
  const foot = footer(data, names);
  if (foot) node.append(foot);
  return node;
}

function linked(url, name) {
  return url ? link(url, name) : name;
}

/** Up to three inline fields stand side by side, any other takes the line. */
function fields(list, names) {
  const grid = el('dl', { class: 'fields' });
  let row = [];
  const flush = () => {
    for (const node of row) node.classList.add(`of-${row.length}`);
    row = [];
  };
  for (const field of list) {
    const node = el(
      'div',
      { class: 'field' },
      el('dt', {}, render(field.name, names, NAME)),
      el('dd', { class: 'markup' }, render(field.value, names, VALUE)),
    );
    if (!field.inline) flush();
    else row.push(node);
    if (row.length === 3) flush();
    grid.append(node);
  }
  flush();
  return grid;
}

function footer(data, names) {
  const parts = [];
  if (data.footer?.text) parts.push(el('span', {}, data.footer.text));
  if (data.timestamp) {
    parts.push(el('time', { datetime: data.timestamp }, written(data.timestamp, names.now())));
  }
  if (!parts.length) return null;
  return el('footer', { class: 'embed-footer' }, parts.flatMap((part, i) => (i ? [' • ', part] : [part])));
}

/** Pictures that came with the message are shown; others only named, since the
 *  page loads nothing from elsewhere. */
function picture(url, kind, pictures) {
  const own = pictures?.get(url.replace('attachment://', ''));
  if (own) return el('img', { class: `embed-${kind}`, src: own.src, alt: own.alt });
  let host = 'elsewhere';
  try {
    host = new URL(url).hostname || host;
  } catch {
    // Shown as "elsewhere".
  }
  return el('span', { class: `embed-${kind} absent`, role: 'img', 'aria-label': `A picture from ${host}, not loaded here` }, icon('picture'), ` ${host}`);
}

/** The pictures among a message's attachments by their file names. */
export function picturesOf(message) {
  const found = new Map();
  for (const file of message.attachments ?? []) {
    if (!shownAsPicture(file)) continue;
    const entry = { src: `/files/${file.id}`, alt: file.description ?? file.filename };
    found.set(file.filename, entry);
    found.set(file.url, entry);
  }
  return found;
}

function shownAsPicture(file) {
  return /^image\/(png|jpeg|gif|webp)$/.test(file.content_type ?? '');
}

export function attachment(file, names, usedInEmbed) {
  if (shownAsPicture(file)) {
    if (usedInEmbed) return null;
    return el('img', { class: 'attachment-picture', src: `/files/${file.id}`, alt: file.description ?? file.filename });
  }
  return el(
    'div',
    { class: 'attachment' },
    icon('file'),
    el('span', { class: 'file-name' }, file.filename),
    el('span', { class: 'file-size' }, size(file.size)),
  );
}

function size(bytes) {
  if (bytes < 1000) return `${bytes} bytes`;
  if (bytes < 1e6) return `${(bytes / 1000).toFixed(2)} KB`;
  return `${(bytes / 1e6).toFixed(2)} MB`;
}
