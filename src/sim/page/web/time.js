// Times as Discord shows them, in the viewer's zone and language.

const DATE = { day: 'numeric', month: 'long', year: 'numeric' };
const NUMERIC = { day: '2-digit', month: '2-digit', year: 'numeric' };
const SHORT = { hour: '2-digit', minute: '2-digit' };
const LONG = { hour: '2-digit', minute: '2-digit', second: '2-digit' };

const STYLES = {
  t: SHORT,
  T: LONG,
  d: NUMERIC,
  D: DATE,
  f: { ...DATE, ...SHORT },
  F: { weekday: 'long', ...DATE, ...SHORT },
  s: { ...NUMERIC, ...SHORT },
  S: { ...NUMERIC, ...LONG },
};

const UNITS = [
  ['year', 31536000],
  ['month', 2592000],
  ['day', 86400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
];

export function relative(ms, now) {
  const seconds = Math.round((ms - now) / 1000);
  const [unit, length] = UNITS.find(([, size]) => Math.abs(seconds) >= size) ?? UNITS.at(-1);
  const count = Math.trunc(seconds / length);
  return new Intl.RelativeTimeFormat(undefined, { numeric: 'auto' }).format(count, unit);
}

/** `<t:SECONDS:STYLE>`; none where it is no time at all. */
export function stamp(seconds, style, now) {
  const date = new Date(seconds * 1000);
  if (Number.isNaN(date.getTime())) return null;
  if (style === 'R') return relative(date.getTime(), now);
  return new Intl.DateTimeFormat(undefined, STYLES[style] ?? STYLES.f).format(date);
}

export function full(seconds) {
  return stamp(seconds, 'F', 0) ?? '';
}

function dayOf(date) {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}

/** When a message was written, as its head says it. */
export function written(iso, now) {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return '';
  const clock = new Intl.DateTimeFormat(undefined, SHORT).format(date);
  const days = Math.round((dayOf(new Date(now)) - dayOf(date)) / 86400000);
  if (days === 0) return `Today at ${clock}`;
  if (days === 1) return `Yesterday at ${clock}`;
  return `${new Intl.DateTimeFormat(undefined, NUMERIC).format(date)} ${clock}`;
}

/** Keeps the relative times on the page right. */
export function keepRight(now) {
  setInterval(() => {
    for (const node of document.querySelectorAll('time[data-relative]')) {
      const text = relative(Number(node.dataset.relative) * 1000, now());
      if (node.textContent !== text) node.textContent = text;
    }
  }, 5000);
}
