// Discord's markdown, and only that, as DOM nodes.

import { el, add } from './dom.js';
import { stamp, full } from './time.js';
import { openLink } from './leave.js';

const DEEPEST = 12;

/** What is read where: a title takes neither mentions nor links. */
export const FULL = { blocks: true, links: true, mentions: true };
export const LINE = { blocks: false, links: false, mentions: false };
export const NAME = { blocks: false, links: false, mentions: true };

/** Renders text; `names` looks mentions up. */
export function render(text, names, how = FULL) {
  const out = document.createDocumentFragment();
  add(out, how.blocks ? blocks(String(text), { names, how }, 0) : inline(String(text), { names, how }, 0));
  return out;
}

// ---- blocks ---------------------------------------------------------------

const FENCE = /```(?:([\w+\-.#]+)\n)?\n*([\s\S]*?[^\n`][\s\S]*?|[^\n`]+?)\n*```/y;
const QUOTE = /(?:> [^\n]*(?:\n|$))+/y;
const REST = />>> ([\s\S]*)$/y;
const HEADING = /(#{1,3}) +([^\n]*?)(?: +#+)? *(?:\n|$)/y;
const SUBTEXT = /-# +([^\n]+)(?:\n|$)/y;
const LIST = /(?: *(?:[-*]|\d{1,9}\.) +[^\n]+(?:\n|$))+/y;

function at(pattern, source, index) {
  pattern.lastIndex = index;
  return pattern.exec(source);
}

function blocks(source, ctx, depth) {
  const out = [];
  let plain = '';
  let index = 0;
  const flush = () => {
    if (plain) out.push(...inline(plain, ctx, depth));
    plain = '';
  };
  while (index < source.length) {
    const lineStart = index === 0 || source[index - 1] === '\n' || source.startsWith('```', index - 3);
    const found = block(source, index, lineStart, ctx, depth);
    if (found) {
      plain = plain.replace(/\n$/, '');
      flush();
      out.push(found.node);
      index = found.end;
      // The line break after a block is the block's own.
      if (found.fenced && source[index] === '\n') index += 1;
      continue;
    }
    const fence = source.indexOf('```', index + (source.startsWith('```', index) ? 3 : 0));
    const line = source.indexOf('\n', index);
    const stops = [fence, line < 0 ? -1 : line + 1].filter((n) => n > index);
    const end = stops.length ? Math.min(...stops) : source.length;
    plain += source.slice(index, end);
    index = end;
  }
  flush();
  return out;
}

function block(source, index, lineStart, ctx, depth) {
  // Nested blocks use the same patterns: where one ended is kept first.
  let m = at(FENCE, source, index);
  if (m) {
    const code = el('code', m[1] ? { 'data-language': m[1] } : {}, m[2]);
    return { end: FENCE.lastIndex, node: el('pre', {}, code), fenced: true };
  }
  if (!lineStart || depth > DEEPEST) return null;
  if ((m = at(REST, source, index))) {
    return { end: source.length, node: el('blockquote', {}, blocks(m[1], ctx, depth + 1)) };
  }
  if ((m = at(QUOTE, source, index))) {
    const inner = m[0].replace(/\n$/, '').replace(/^> /gm, '');
    return { end: QUOTE.lastIndex, node: el('blockquote', {}, blocks(inner, ctx, depth + 1)) };
  }
  if ((m = at(HEADING, source, index)) && m[2].trim()) {
    // The page's own headings come first: these begin at level three.
    return { end: HEADING.lastIndex, node: el(`h${m[1].length + 2}`, {}, inline(m[2], ctx, depth + 1)) };
  }
  if ((m = at(SUBTEXT, source, index))) {
    return { end: SUBTEXT.lastIndex, node: el('small', { class: 'subtext' }, inline(m[1], ctx, depth + 1)) };
  }
  if ((m = at(LIST, source, index))) {
    return { end: LIST.lastIndex, node: list(m[0], ctx, depth) };
  }
  return null;
}

function list(source, ctx, depth) {
  const items = source
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => /^( *)([-*]|\d{1,9}\.) +(.*)$/.exec(line))
    .map(([, indent, mark, text]) => ({ deep: indent.length, mark, text }));
  const make = (item) =>
    /\d/.test(item.mark) ? el('ol', { start: String(parseInt(item.mark, 10)) }) : el('ul');
  const top = make(items[0]);
  const open = [{ deep: items[0].deep, list: top }];
  for (const item of items) {
    while (open.length > 1 && item.deep < open.at(-1).deep) open.pop();
    const here = open.at(-1);
    if (item.deep > here.deep && here.list.lastElementChild && open.length < DEEPEST) {
      const nested = make(item);
      here.list.lastElementChild.append(nested);
      open.push({ deep: item.deep, list: nested });
    }
    open.at(-1).list.append(el('li', {}, inline(item.text, ctx, depth + 1)));
  }
  return top;
}

// ---- inline ---------------------------------------------------------------

const PLAIN = /[^\\`<@[\]h|*_~]+|[\s\S]/y;
const URL_AT = /https?:\/\/[^\s<]+[^<.,:;"'\]\s|*~]/y;
const MASKED = /\[((?:\\[\s\S]|[^[\]\\]|\[[^[\]]*\])+)\]\(\s*<?(https?:\/\/(?:[^\s<>()]|\([^\s<>()]*\))+)>?(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)/y;
const LOOKS_LIKE_LINK = /(?:https?:\/\/|discord\.gg\/)/i;

const MARKS = [
  [/\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/y, 'strong'],
  [/__((?:\\[\s\S]|[^\\])+?)__(?!_)/y, 'u'],
  [/~~((?:\\[\s\S]|[^\\])+?)~~/y, 's'],
  [/\*(?=\S)((?:\*\*|\\[\s\S]|\s+(?:\\[\s\S]|[^\s*\\]|\*\*)|[^\s*\\])+)\*(?!\*)/y, 'em'],
  [/_((?:__|\\[\s\S]|[^\\_])+)_(?![\p{L}\p{N}_])/uy, 'em'],
];

const RULES = [
  [/\\([^\p{L}\p{N}\s])/uy, (m) => m[1]],
  [/(`+)([\s\S]*?[^`])\1(?!`)/y, (m) => el('code', {}, m[2].trim() || m[2])],
  [/<(https?:\/\/[^\s<>]+)>/y, (m, ctx) => (ctx.how.links ? link(m[1], m[1]) : m[0])],
  [/<t:(-?\d{1,14})(?::([tTdDfFsSR]))?>/y, (m, ctx) => time(m, ctx)],
  [/<a?:(\w{2,32}):\d{15,21}>/y, (m) => el('span', { class: 'emoji', title: `:${m[1]}:` }, `:${m[1]}:`)],
  [/<\/([^:<>]{1,100}):\d{1,21}>/y, (m) => el('span', { class: 'mention' }, `/${m[1]}`)],
  [/<(@!?|@&|#)(\d{1,21})>/y, (m, ctx) => mention(m, ctx)],
  [/@(?:everyone|here)/y, (m, ctx) => (ctx.how.mentions ? el('span', { class: 'mention' }, m[0]) : m[0])],
  [MASKED, masked],
  [URL_AT, (m, ctx) => (ctx.how.links ? trimmed(m[0]) : m[0])],
  [/\|\|([\s\S]+?)\|\|/y, (m, ctx, depth) => spoiler(inline(m[1], ctx, depth + 1))],
];

function inline(source, ctx, depth) {
  const out = [];
  let index = 0;
  const text = (piece) => {
    if (typeof out.at(-1) === 'string') out[out.length - 1] += piece;
    else out.push(piece);
  };
  while (index < source.length) {
    const found = depth > DEEPEST ? null : rule(source, index, ctx, depth);
    if (found) {
      for (const piece of [found.made].flat()) {
        if (typeof piece === 'string') text(piece);
        else out.push(piece);
      }
      index = found.end;
      continue;
    }
    // A mark that opened nothing stands for itself, and so does a run of text.
    const m = at(PLAIN, source, index);
    text(m[0]);
    index = PLAIN.lastIndex;
  }
  return out;
}

function rule(source, index, ctx, depth) {
  for (const [pattern, make] of RULES) {
    const m = at(pattern, source, index);
    if (!m) continue;
    const end = pattern.lastIndex;
    const made = make(m, ctx, depth);
    if (made === null) continue;
    return { made, end: made.used === undefined ? end : index + made.used };
  }
  for (const [pattern, tag] of MARKS) {
    // Inside a word an underscore is a letter.
    if (source[index] === '_' && index > 0 && tag === 'em' && /[\p{L}\p{N}_]/u.test(source[index - 1])) continue;
    const m = at(pattern, source, index);
    if (m && m[1].trim()) {
      return { end: pattern.lastIndex, made: el(tag, {}, inline(m[1], ctx, depth + 1)) };
    }
  }
  return null;
}

function time(m, ctx) {
  const seconds = Number(m[1]);
  const text = stamp(seconds, m[2] ?? 'f', ctx.names.now());
  if (text === null) return m[0];
  const node = el('time', { class: 'stamp', title: full(seconds), datetime: new Date(seconds * 1000).toISOString() }, text);
  if (m[2] === 'R') node.dataset.relative = String(seconds);
  return node;
}

function mention(m, ctx) {
  if (!ctx.how.mentions) return m[0];
  const [, kind, id] = m;
  const known = kind === '#' ? ctx.names.channel(id) : kind === '@&' ? ctx.names.role(id) : ctx.names.user(id);
  const unknown = { '#': 'unknown', '@&': 'deleted-role' }[kind] ?? 'unknown-user';
  const sign = kind === '#' ? '#' : '@';
  const name = known ?? unknown;
  return el('span', { class: `mention${known ? '' : ' unknown'}` }, name.startsWith(sign) ? name : sign + name);
}

function masked(m, ctx, depth) {
  // A label that looks like an address is how people are fooled: shown as typed.
  if (!ctx.how.links || LOOKS_LIKE_LINK.test(m[1])) return null;
  const label = inline(m[1], { ...ctx, how: { ...ctx.how, links: false } }, depth + 1);
  return link(m[2], label);
}

/** A bare address without the bracket that closes the sentence around it. */
function trimmed(address) {
  let end = address.length;
  while (address[end - 1] === ')' && count(address.slice(0, end), ')') > count(address.slice(0, end), '(')) end -= 1;
  const node = link(address.slice(0, end), address.slice(0, end));
  node.used = end;
  return node;
}

function count(text, sign) {
  return text.split(sign).length - 1;
}

/** A link that says where it leads before anybody goes there. */
export function link(address, label) {
  let url;
  try {
    url = new URL(address);
  } catch {
    return el('span', {}, label);
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return el('span', {}, label);
  return el(
    'a',
    { href: url.href, title: address, rel: 'noopener noreferrer nofollow', target: '_blank', onclick: openLink },
    label,
  );
}

function spoiler(children) {
  const inner = el('span', {}, children);
  const node = el('span', { class: 'spoiler', role: 'button', tabindex: '0', 'aria-expanded': 'false', 'aria-label': 'Spoiler' }, inner);
  inner.inert = true;
  const show = (event) => {
    if (event.type === 'keydown' && event.key !== 'Enter' && event.key !== ' ') return;
    if (node.getAttribute('aria-expanded') === 'true') return;
    event.preventDefault();
    inner.inert = false;
    node.setAttribute('aria-expanded', 'true');
    node.removeAttribute('aria-label');
    node.removeAttribute('role');
  };
  node.addEventListener('click', show);
  node.addEventListener('keydown', show);
  return node;
}
