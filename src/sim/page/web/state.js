// What the page knows, and who wants to hear when it changes.

const listeners = new Map();

export const state = {
  scene: null, // people, servers, channels, names
  commands: [],
  me: null, // user id
  channel: null, // channel id
  unread: new Map(), // channel → { count, pings }
};

export function on(event, run) {
  if (!listeners.has(event)) listeners.set(event, []);
  listeners.get(event).push(run);
}

export function emit(event, detail) {
  for (const run of listeners.get(event) ?? []) run(detail);
}

export function me() {
  return state.scene?.cast.find((person) => person.id === state.me);
}

export function guildOf(channel) {
  return state.scene?.guilds.find((g) => g.channels.some((c) => c.id === channel));
}

export function channelOf(id) {
  for (const guild of state.scene?.guilds ?? []) {
    const found = guild.channels.find((c) => c.id === id);
    if (found) return found;
  }
  return state.scene?.dm?.id === id ? state.scene.dm : undefined;
}

/** What drawing a message needs to know; tests bring their own. */
export const names = {
  user: (id) => state.scene?.users[id]?.name,
  role: (id) => state.scene?.roles[id]?.name,
  channel: (id) => channelOf(id)?.name,
  now: () => Date.now(),
};
