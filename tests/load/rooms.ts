import { samplePack } from '@mockpanel/shared/testing/sample-pack';
import { io, type Socket } from 'socket.io-client';
import { hostRoom, sitDown } from '../support/room.js';

/** One room under load: `send` issues the n-th command; `onState` tells each member's every new state. */
export interface LoadRoom {
  sockets: Socket[];
  send: (count: number) => void;
  /** Called with the count of the command whose outcome a member was just sent. */
  onState: (listener: (count: number) => void) => void;
  /** Everybody leaves and comes back; resolves once all have their state again. */
  reconnect: () => Promise<void>;
  close: () => void;
}

const MEMBERS = 6;
const PARALLEL = 16;

const connect = (origin: string, auth: object): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const socket = io(origin, { auth, transports: ['websocket'], forceNew: true, reconnection: false });
    socket.once('view', () => resolve(socket));
    socket.once('connect_error', reject);
  });

/** Takes the place of each socket in `sockets` by a new one. */
async function connectAnew(sockets: Socket[], origin: string): Promise<void> {
  for (const socket of sockets) socket.disconnect();
  const back = await Promise.all(sockets.map(({ auth }) => connect(origin, auth as object)));
  sockets.splice(0, sockets.length, ...back);
}

async function referenceRoom(origin: string, name: string): Promise<LoadRoom> {
  const sockets = await Promise.all(Array.from({ length: MEMBERS }, () => connect(origin, { room: name })));
  return {
    sockets,
    // About 200 bytes, as a real command with its id.
    send: (count) =>
      sockets[0]?.emit('command', { count, type: 'pauseRound', pad: 'x'.repeat(140) }, () => undefined),
    onState: (listener) => {
      for (const socket of sockets) socket.on('view', (view: { count: number }) => listener(view.count));
    },
    reconnect: () => connectAnew(sockets, origin),
    close: () => {
      for (const socket of sockets) socket.disconnect();
    },
  };
}

/** A real room: candidate with host link and chair, four panelists, an observer, and a running round. */
async function mockpanelRoom(origin: string): Promise<LoadRoom> {
  const room = await hostRoom(origin, samplePack());
  const chair = await sitDown(room, 'candidate', 'Robin', { asHost: true });
  const others = [];
  for (const seat of ['alpha', 'beta', 'gamma', null])
    others.push(await sitDown(room, 'panelist', `Panelist ${seat}`, { seatIds: seat ? [seat] : [] }));
  others.push(await sitDown(room, 'observer', 'Olga'));
  const sockets = await Promise.all([chair, ...others].map(({ token }) => connect(origin, { token })));
  const [first] = sockets;
  const command = (body: object) =>
    first?.emitWithAck('command', { id: `set-up-${JSON.stringify(body).length}`, ...body });
  await command({ type: 'startSession' });
  await command({ type: 'startRound', roundId: 'panel' });
  const counts = sockets.map(() => 0);
  return {
    sockets,
    send: (count) =>
      first?.emit(
        'command',
        { id: `n${count}`, type: count % 2 ? 'pauseRound' : 'resumeRound' },
        (ack: { ok: boolean; error?: { code: string } }) => {
          if (!ack.ok) throw new Error(`Refused under load: ${ack.error?.code}`);
        },
      ),
    onState: (listener) => {
      // Nothing else happens in the room: each new view of a member is the outcome of the next command.
      sockets.forEach((socket, member) => {
        socket.on('view', () => {
          counts[member] = (counts[member] ?? 0) + 1;
          listener(counts[member] ?? 0);
        });
      });
    },
    reconnect: () => connectAnew(sockets, origin),
    close: () => {
      for (const socket of sockets) socket.disconnect();
    },
  };
}

/** Opens rooms a few at a time, so that setting up does not become a load test of its own. */
export async function openRooms(
  kind: 'reference' | 'mockpanel',
  origin: string,
  count: number,
): Promise<LoadRoom[]> {
  const rooms: LoadRoom[] = [];
  for (let start = 0; start < count; start += PARALLEL) {
    const batch = Array.from({ length: Math.min(PARALLEL, count - start) }, (_, index) =>
      kind === 'reference' ? referenceRoom(origin, `room-${start + index}`) : mockpanelRoom(origin),
    );
    rooms.push(...(await Promise.all(batch)));
  }
  return rooms;
}

export const MEMBERS_PER_ROOM = MEMBERS;
