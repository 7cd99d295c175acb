import { viewFor } from '@mockpanel/shared/room/view';
import { runningScene } from '@mockpanel/shared/testing/given';
import { Encoder, PacketType } from 'socket.io-parser';
import { describe, expect, it } from 'vitest';
import { Frame } from '../rooms/frame.js';
import { textFrame, wirePacket } from './wire.js';

describe('a frame on the wire', () => {
  it('given a view, then the packet is the one that Socket.IO itself would send', () => {
    const view = viewFor(runningScene('pitch').state, 'panel', {
      present: new Set(['ada']),
      now: 1_700_000_000_123,
    });
    const [usual] = new Encoder().encode({ type: PacketType.EVENT, nsp: '/', data: ['view', view] });
    const { text, bytes } = wirePacket(Frame.view(view));
    expect(text).toBe(usual);
    expect(bytes).toEqual(textFrame(`4${usual}`));
  });

  it('given the example of RFC 6455 (5.7), then the bytes are those', () => {
    expect(textFrame('Hello').toString('hex')).toBe('810548656c6c6f');
  });

  it.each([
    ['125 bytes', 125, '817d'],
    ['256 bytes', 256, '817e0100'],
    ['64 KiB', 65_536, '817f0000000000010000'],
  ])('given %s, then the header says so in the fewest bytes (RFC 6455, 5.2)', (_name, length, header) => {
    const bytes = textFrame('x'.repeat(length));
    expect(bytes.subarray(0, header.length / 2).toString('hex')).toBe(header);
    expect(bytes.subarray(header.length / 2).toString()).toBe('x'.repeat(length));
  });

  it('given letters of several bytes, then their bytes are counted', () => {
    expect(textFrame('über').toString('hex')).toBe('8105c3bc626572');
  });
});
