// The one connection; it comes back by itself.

import { state, emit } from './state.js';

const FIRST_WAIT = 250;
const LONGEST_WAIT = 5000;

let socket = null;
let wait = FIRST_WAIT;
let seq = 0;
let fresh = true;
const asked = new Map();

export function connect() {
  socket = new WebSocket(`ws://${location.host}/ws`);
  fresh = true;
  socket.addEventListener('open', () => {
    wait = FIRST_WAIT;
    emit('link', true);
    const saved = remembered();
    ask('look', { person: state.me ?? saved.person, channel: state.channel ?? saved.channel }).catch(lost);
  });
  socket.addEventListener('message', (event) => receive(JSON.parse(event.data)));
  socket.addEventListener('close', () => {
    emit('link', false);
    for (const [, { reject }] of asked) reject(new Error('The page lost its connection.'));
    asked.clear();
    setTimeout(connect, wait);
    wait = Math.min(wait * 2, LONGEST_WAIT);
  });
}

function remembered() {
  try {
    return JSON.parse(sessionStorage.getItem('seat')) ?? { person: '0', channel: '0' };
  } catch {
    return { person: '0', channel: '0' };
  }
}

function receive(frame) {
  switch (frame.type) {
    case 'answer': {
      const waiting = asked.get(frame.seq);
      asked.delete(frame.seq);
      if (frame.troubles) emit('troubles', frame.troubles);
      if (frame.ok) waiting?.resolve(frame.value ?? {});
      else waiting?.reject(new Error(frame.error));
      return;
    }
    case 'scene': {
      state.scene = frame;
      state.me = frame.me;
      state.channel = frame.channel;
      state.unread.delete(frame.channel);
      sessionStorage.setItem('seat', JSON.stringify({ person: frame.me, channel: frame.channel }));
      emit('scene', frame);
      emit('troubles', frame.troubles);
      emit('bot', frame.running);
      return;
    }
    case 'notes':
      emit('notes', { notes: frame.notes, fresh });
      fresh = false;
      return;
    case 'bot':
      emit('bot', frame.running);
      emit('troubles', frame.troubles);
      return;
    case 'troubles':
      emit('troubles', frame.troubles);
      return;
    case 'commands':
      state.commands = frame.commands;
      emit('commands', frame.commands);
      return;
    default:
      emit(frame.type, frame);
  }
}

/** Asks the server to do something; resolves with what it says. */
export function ask(what, details = {}) {
  return new Promise((resolve, reject) => {
    if (socket?.readyState !== WebSocket.OPEN) {
      reject(new Error('The page has no connection at the moment.'));
      return;
    }
    seq += 1;
    asked.set(seq, { resolve, reject });
    socket.send(JSON.stringify({ seq, do: what, ...details }));
  });
}

/** Goes somewhere as somebody. */
export function look(person, channel) {
  return ask('look', { person, channel }).catch(lost);
}

/** What was under way when the connection broke; the next one begins anew. */
function lost() {}

/** Drops the connection, as a network would. */
export function cut() {
  socket?.close();
}
