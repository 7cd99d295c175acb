import { Decoder, Encoder, type Packet, PacketType } from 'socket.io-parser';
import { Frame } from '../rooms/frame.js';

/**
 * The usual wire format, but for frames: they are JSON already, and are neither searched for binary parts
 * nor serialised again.
 */
class WireEncoder extends Encoder {
  override encode(packet: Packet) {
    if (packet.type === PacketType.EVENT && packet.nsp === '/') {
      const [event, frame] = packet.data as unknown[];
      if (frame instanceof Frame) return [`${PacketType.EVENT}["${String(event)}",${frame.json}]`];
    }
    return super.encode(packet);
  }
}

export const wire = { Encoder: WireEncoder, Decoder };
