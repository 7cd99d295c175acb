// A workspace, rooms and the people in them, through the interface that browsers use.
import { io } from 'socket.io-client';

const ANSWER_WITHIN_MS = 15_000;

export async function call(origin, method, address, { token, body } = {}) {
  const response = await fetch(`${origin}/api${address}`, {
    method,
    headers: {
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...(body ? { 'content-type': 'application/json' } : {}),
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${address} was answered with ${response.status}: ${text}`);
  return text ? JSON.parse(text) : {};
}

/** A workspace with one pack: a template, or what `change` makes of it. */
export async function makeWorkspace(origin, template, change = (pack) => pack) {
  const { token } = await call(origin, 'POST', '/workspaces', { body: {} });
  const answer = await call(origin, 'GET', `/templates/${template}`);
  const pack = change(answer.pack);
  const stored = await call(origin, 'POST', '/packs', { token, body: { pack } });
  return { origin, token, pack, packId: stored.pack.id };
}

export async function hostRoom({ origin, token, packId, pack }, settings = {}) {
  const made = await call(origin, 'POST', '/rooms', { token, body: { packId, settings } });
  const { id, code } = made.room;
  return { origin, pack, id, code, hostToken: made.hostToken, invites: made.invites };
}

/** What a host's browser keeps of a workspace and its rooms. */
export const hostStorage = (workspace, ...rooms) =>
  Object.assign({ 'mockpanel.workspace': workspace.token }, ...rooms.map(linksStorage));

/** What it keeps of one room. */
export const linksStorage = ({ id, code, hostToken, invites }) => ({
  [`mockpanel.links.${id}`]: JSON.stringify({ hostToken, invites, code }),
});

/** Sits somebody down and connects them, so that the others see them as present. */
export async function sit(room, role, name, { card, asHost = false } = {}) {
  const { participant, token } = await call(room.origin, 'POST', '/rooms/join', {
    ...(asHost ? { token: room.hostToken } : {}),
    body: { invite: room.invites[role], name, ...(card ? { seatIds: [card] } : {}) },
  });
  return new Seat(room, participant.id, token);
}

export class Seat {
  #made = 0;

  constructor(room, id, token) {
    this.id = id;
    this.address = `/room/${room.id}#${token}`;
    this.socket = io(room.origin, { auth: { token }, transports: ['websocket'], forceNew: true });
    this.socket.on('mine', (mine) => {
      this.mine = mine;
    });
    this.ready = new Promise((resolve, reject) => {
      this.socket.once('connect_error', reject);
      this.socket.once('briefing', (briefing) => {
        this.briefing = briefing;
        resolve();
      });
    });
  }

  /** Waits for a `mine` of which something is true, and answers it. */
  async has(holds) {
    await this.ready;
    while (!this.mine || !holds(this.mine)) await this.#next('mine');
    return this.mine;
  }

  #next(event) {
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`No ${event} came.`)), ANSWER_WITHIN_MS);
      this.socket.once(event, () => {
        clearTimeout(late);
        resolve();
      });
    });
  }

  /** Does something in the room; a refusal is a mistake in the script. */
  async does(type, body = {}) {
    await this.ready;
    const id = `${this.id}-${++this.#made}`;
    const ack = await this.socket.timeout(ANSWER_WITHIN_MS).emitWithAck('command', { id, type, ...body });
    if (!ack.ok) throw new Error(`${type} was refused: ${ack.error.code}, ${ack.error.message}`);
  }

  leave() {
    this.socket.disconnect();
  }
}
