import { PacketType } from 'socket.io-parser';
import type { Frame } from '../rooms/frame.js';

const EVENT = `${PacketType.EVENT}`;
/** The kind of packet under Socket.IO's that carries a message. */
const ENGINE_MESSAGE = '4';

/** A frame as Socket.IO sends an event of its name: the packet's text, and the same as bytes on a WebSocket. */
export interface WirePacket {
  text: string;
  bytes: Buffer;
}

/** Frames are JSON already: they are neither searched for binary parts nor serialised again. */
export function wirePacket(frame: Frame): WirePacket {
  const text = `${EVENT}["${frame.event}",${frame.json}]`;
  return { text, bytes: textFrame(ENGINE_MESSAGE + text) };
}

const FINAL_TEXT = 0x81;

/** One whole unmasked text frame of a WebSocket, as a server sends it (RFC 6455, 5.2). */
export function textFrame(text: string): Buffer {
  const length = Buffer.byteLength(text);
  const headerLength = length < 126 ? 2 : length < 65_536 ? 4 : 10;
  const bytes = Buffer.allocUnsafe(headerLength + length);
  bytes[0] = FINAL_TEXT;
  if (headerLength === 2) bytes[1] = length;
  else if (headerLength === 4) {
    bytes[1] = 126;
    bytes.writeUInt16BE(length, 2);
  } else {
    bytes[1] = 127;
    bytes.writeBigUInt64BE(BigInt(length), 2);
  }
  bytes.write(text, headerLength);
  return bytes;
}
