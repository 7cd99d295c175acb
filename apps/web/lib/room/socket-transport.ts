import type {
  ClientToServerEvents,
  EndCode,
  HandshakeProblem,
  ServerToClientEvents,
} from '@mockpanel/shared/protocol/socket';
import type { Socket } from 'socket.io-client';
import type { OpenTransport, RoomTransport, TransportEvents } from './transport';

type RoomSocket = Socket<ServerToClientEvents, ClientToServerEvents>;

const ANSWER_TIMEOUT_MS = 6_000;
const RETRY_AFTER_MS = 1_500;

/** A websocket connection to the room; the library is loaded only when a room is opened. */
export const openSocketTransport: OpenTransport = (token, events) => {
  let socket: RoomSocket | null = null;
  let closed = false;

  void loadSocket(token).then((loaded) => {
    if (closed) {
      loaded.disconnect();
      return;
    }
    socket = loaded;
    listen(loaded, events, () => closed);
    loaded.connect();
  });

  const transport: RoomTransport = {
    sendCommand: (command) =>
      new Promise((resolve) => {
        if (!socket?.connected) return resolve(null);
        socket.timeout(ANSWER_TIMEOUT_MS).emit('command', command, (failure, ack) => {
          resolve(failure ? null : ack);
        });
      }),
    askClock: () =>
      new Promise((resolve) => {
        if (!socket?.connected) return resolve(null);
        socket.timeout(ANSWER_TIMEOUT_MS).emit('clock', (failure, serverNow) => {
          resolve(failure ? null : serverNow);
        });
      }),
    close: () => {
      closed = true;
      socket?.disconnect();
    },
  };
  return transport;
};

async function loadSocket(token: string): Promise<RoomSocket> {
  const { io } = await loadLibrary();
  return io({
    auth: { token },
    transports: ['websocket'],
    autoConnect: false,
    reconnectionDelay: 400,
    reconnectionDelayMax: 4_000,
    timeout: 8_000,
  });
}

/** The chunk itself may fail to load on a shaky line: try until it is there. */
async function loadLibrary(): Promise<typeof import('socket.io-client')> {
  for (;;) {
    try {
      return await import('socket.io-client');
    } catch (failure) {
      if (typeof window === 'undefined') throw failure;
      await new Promise((resolve) => setTimeout(resolve, RETRY_AFTER_MS));
    }
  }
}

function listen(socket: RoomSocket, events: TransportEvents, isClosed: () => boolean): void {
  let over = false;
  const end = (reason: EndCode) => {
    over = true;
    events.ended(reason);
    socket.disconnect();
  };
  const reconnectLater = () => {
    // The library stops by itself after a refusal or when the server hangs up; both may pass.
    if (!over && !isClosed() && !socket.active)
      setTimeout(() => !isClosed() && socket.connect(), RETRY_AFTER_MS);
  };
  socket.on('connect', events.connected);
  socket.on('disconnect', () => {
    events.disconnected();
    reconnectLater();
  });
  socket.on('connect_error', (failure) => {
    const { code, removed } = problemOf(failure);
    if (code === 'TOKEN_INVALID') end(removed ? 'REMOVED' : 'TOKEN_INVALID');
    else {
      events.disconnected();
      reconnectLater();
    }
  });
  socket.on('ended', ({ code }) => end(code));
  socket.on('briefing', events.briefing);
  socket.on('view', events.view);
  socket.on('mine', events.mine);
}

/** What our server says of a handshake that it refused; empty where something else went wrong. */
const problemOf = (failure: Error): Partial<HandshakeProblem> =>
  'data' in failure && typeof failure.data === 'object' && failure.data !== null ? failure.data : {};
