// Small pictures drawn here, so that no font decides how they look.

const PATHS = {
  text: 'M9 3 7.5 21M16.5 3 15 21M3.5 8.5h17M3 15.5h17',
  news: 'M4 10v5h3l9 5V5L7 10zM19 9a5 5 0 0 1 0 7',
  forum: 'M4 4h13v9H9l-4 4v-4H4zM20 8v13l-4-3H9v-2',
  thread: 'M7 4v9a4 4 0 0 0 4 4h8M15 13l4 4-4 4',
  voice: 'M4 9v6h4l6 5V4L8 9zM17 9a4 4 0 0 1 0 6',
  lock: 'M6 11h12v9H6zM9 11V8a3 3 0 0 1 6 0v3',
  dm: 'M4 5h16v11H10l-4 4v-4H4z',
  eye: 'M2 12s4-6.5 10-6.5S22 12 22 12s-4 6.5-10 6.5S2 12 2 12zM12 9.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z',
  silent: 'M6 17h12l-2-3v-4a4 4 0 0 0-8 0v4zM10 20a2 2 0 0 0 4 0M3 3l18 18',
  file: 'M6 3h8l5 5v13H6zM14 3v5h5',
  picture: 'M3 5h18v14H3zM3 16l5-5 4 4 3-3 6 5M8 9h.01',
  send: 'M4 12 3 4l18 8-18 8 1-8zM4 12h8',
  half: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 3v18M12 7h6.5M12 12h9M12 17h6.5',
  menu: 'M4 6h16M4 12h16M4 18h16',
  bolt: 'M13 2 5 14h6l-1 8 9-13h-6z',
  help: 'M9 9a3 3 0 1 1 4.5 2.6c-1 .6-1.5 1.2-1.5 2.4M12 18h.01M12 2.5a9.5 9.5 0 1 0 0 19 9.5 9.5 0 0 0 0-19z',
  away: 'M9 5H5v14h14v-4M13 4h7v7M20 4l-9 9',
};

const SVG = 'http://www.w3.org/2000/svg';

/** An icon; with a label it is read out, without one it is decoration. */
export function icon(name, label) {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', 'glyph');
  if (label) {
    svg.setAttribute('role', 'img');
    svg.setAttribute('aria-label', label);
  } else svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', PATHS[name]);
  svg.append(path);
  return svg;
}
