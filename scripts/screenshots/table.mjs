// A workspace, rooms and the people in them, through the interface that browsers use.
import { io } from 'socket.io-client';

const ANSWER_WITHIN_MS = 15_000;

async function call(origin, method, address, { token, body } = {}) {
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

export async function makeWorkspace(origin, template) {
  const { token } = await call(origin, 'POST', '/workspaces', { body: {} });
  const { pack } = await call(origin, 'GET', `/templates/${template}`);
  const stored = await call(origin, 'POST', '/packs', { token, body: { pack } });
  return { origin, token, pack, packId: stored.pack.id };
}

export async function hostRoom({ origin, token, packId, pack }, settings = {}) {
  const made = await call(origin, 'POST', '/rooms', { token, body: { packId, settings } });
  return { origin, pack, id: made.room.id, hostToken: made.hostToken, invites: made.invites };
}

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
    this.ready = new Promise((resolve, reject) => {
      this.socket.once('connect_error', reject);
      this.socket.once('briefing', (briefing) => {
        this.briefing = briefing;
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
