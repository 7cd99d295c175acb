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
  #isHeld = false;

  constructor(
    private readonly socket: AnySocket,
    readonly member: Member,
    readonly tokenHash: string,
  ) {}

  send(frame: Frame): void {
    const { text, bytes } = frame.encoded(wirePacket);
    // As Socket.IO's own broadcasts do: the engine hands these bytes to the wire as they are.
    const options = { compress: false, wsPreEncodedFrame: [bytes] };
    this.socket.conn.write(text, options);
  }

  /** While its transport looks busy, the engine collects packets; a busy one collects them anyway. */
  hold(): void {
    const { transport } = this.socket.conn;
    if (!transport.writable) return;
    transport.writable = false;
    this.#isHeld = true;
  }

  release(): void {
    if (!this.#isHeld) return;
    this.#isHeld = false;
    const { transport, request } = this.socket.conn;
    const isSeveral = waitingOf(this.socket).length > 1;
    if (isSeveral) request.socket.cork();
    transport.writable = true;
    transport.emit('ready');
    if (isSeveral) request.socket.uncork();
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
