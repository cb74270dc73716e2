// The one way elements are made: text goes in as text nodes, never as markup.

/** Makes an element; children are nodes or texts, empty ones are left out. */
export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith('on')) node.addEventListener(name.slice(2), value);
    else if (name === 'class') node.className = value;
    else if (name in node && typeof value !== 'string') node[name] = value;
    else node.setAttribute(name, value === true ? '' : String(value));
  }
  add(node, children);
  return node;
}

/** Appends children, however nested. */
export function add(node, children) {
  for (const child of [children].flat(Infinity)) {
    if (child === undefined || child === null || child === false || child === '') continue;
    node.append(child);
  }
  return node;
}

export const $ = (id) => document.getElementById(id);

/** In place of an id: the application, whichever webhook it writes through. */
export const APP = 'app';

/** A colour that always belongs to the same id. */
export function colourOf(id) {
  if (id === APP) return '#5865f2';
  let sum = 0;
  for (const c of String(id)) sum = (sum * 31 + c.charCodeAt(0)) >>> 0;
  return ['#4e5d94', '#2d7d46', '#c27c0e', '#ad1457', '#00838f', '#7b4fc9', '#b3472b'][sum % 7];
}

/** A round picture with initials. */
export function avatar(name, id, kind = 'avatar') {
  const letters = [...String(name).replace(/[^\p{L}\p{N} ]/gu, '')];
  const node = el('span', { class: kind, 'aria-hidden': 'true' }, (letters[0] ?? '?').toUpperCase());
  node.style.backgroundColor = colourOf(id);
  return node;
}

/** Orders snowflakes: they are too long for numbers. */
export function byId(a, b) {
  return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
}
