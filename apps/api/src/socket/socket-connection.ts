import type { ClientToServerEvents, EndCode, ServerToClientEvents } from '@mockpanel/shared/protocol/socket';
import type { Member } from '@mockpanel/shared/room/views';
import type { Socket } from 'socket.io';
import type { Connection } from '../rooms/connection.js';
import type { Frame } from '../rooms/frame.js';
import { wirePacket } from './wire.js';

type AnySocket = Socket<ClientToServerEvents, ServerToClientEvents>;

const WAITING_PACKETS_AT_MOST = 256;
const WAITING_BYTES_AT_MOST = 1024 * 1024;

export const END_MESSAGES: Record<EndCode, string> = {
  TOKEN_INVALID: 'This link was replaced, or what it opened was deleted. Ask the host for a new one.',
  REMOVED: 'You were removed from this room. What you handed in before is kept.',
};

export class SocketConnection implements Connection {
  constructor(
    private readonly socket: AnySocket,
    readonly member: Member,
    readonly tokenHash: string,
  ) {}

  send(frame: Frame): void {
    const { text, bytes } = frame.encoded(wirePacket);
    const { conn } = this.socket;
    if (takesBytes(this.socket)) conn.request.socket.write(bytes);
    else conn.write(text);
  }

  hold(): void {
    this.socket.conn.request.socket.cork();
  }

  release(): void {
    this.socket.conn.request.socket.uncork();
  }

  end(code: EndCode): void {
    this.socket.emit('ended', { code, message: END_MESSAGES[code] });
    this.socket.disconnect(true);
  }

  renew(): void {
    this.socket.conn.close();
  }

  /** Closes at once, without waiting for a reader that does not read. */
  cut(): void {
    const { socket: wire } = this.socket.conn.request;
    this.socket.conn.close(true);
    wire.destroy();
  }
}

/**
 * Whether bytes may go straight to the wire: it is open and takes what it is given, and nothing that was sent before
 * still waits in the engine, where it would come second.
 */
const takesBytes = (socket: AnySocket): boolean => {
  const { readyState, request } = socket.conn;
  const { writable, writableNeedDrain } = request.socket;
  return readyState === 'open' && writable && !writableNeedDrain && waitingOf(socket).length === 0;
};

/** The only place that shows what a stalled reader leaves behind; the buffers below it stay small. */
const waitingOf = ({ conn }: Pick<AnySocket, 'conn'>) =>
  (conn as unknown as { writeBuffer: { data?: unknown }[] }).writeBuffer;

/** A reader that has fallen this far behind is closed: it connects again and gets everything whole. */
export function isTooSlow({ conn }: Pick<AnySocket, 'conn'>): boolean {
  const waiting = waitingOf({ conn });
  if (waiting.length > WAITING_PACKETS_AT_MOST) return true;
  let bytes = 0;
  for (const { data } of waiting) bytes += typeof data === 'string' ? data.length : 0;
  return bytes > WAITING_BYTES_AT_MOST;
}
