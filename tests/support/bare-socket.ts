import { io, type Socket } from 'socket.io-client';

export const ANSWER_WITHIN_MS = 15_000;

/** A bare connection, for whatever the typed one would not send. */
export function bareSocket(origin: string, token?: string, headers?: Record<string, string>): Socket {
  return io(origin, {
    auth: token === undefined ? {} : { token },
    transports: ['websocket'],
    forceNew: true,
    reconnection: false,
    ...(headers ? { extraHeaders: headers } : {}),
  });
}

/** `in`, or the code or message with which the handshake was refused. */
export function knock(socket: Socket): Promise<string> {
  return new Promise((resolve) => {
    socket.once('connect', () => resolve('in'));
    socket.once('connect_error', (error) => {
      const { data } = error as { data?: { code?: string } };
      resolve(data?.code ?? error.message);
    });
  });
}

/** Resolves with why a connection ended. */
export const ended = (socket: Socket): Promise<string> =>
  new Promise((resolve) => socket.once('disconnect', (reason) => resolve(reason)));
