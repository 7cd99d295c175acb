import { viewFor } from '@mockpanel/shared/room/view';
import { runningScene } from '@mockpanel/shared/testing/given';
import { Encoder, PacketType } from 'socket.io-parser';
import { describe, expect, it } from 'vitest';
import { Frame } from '../rooms/frame.js';
import { wire } from './wire.js';

const encode = (encoder: Encoder, data: unknown[]) =>
  encoder.encode({ type: PacketType.EVENT, nsp: '/', data });

describe('a frame on the wire', () => {
  it('given a view, then the bytes are those that Socket.IO itself would send', () => {
    const view = viewFor(runningScene('pitch').state, 'panel', {
      present: new Set(['ada']),
      now: 1_700_000_000_123,
    });
    const usual = encode(new Encoder(), ['view', view]);
    expect(encode(new wire.Encoder(), ['view', Frame.view(view)])).toEqual(usual);
  });

  it('given anything else, then it is encoded as ever', () => {
    const data = ['ended', { code: 'TOKEN_INVALID' }];
    expect(encode(new wire.Encoder(), data)).toEqual(encode(new Encoder(), data));
  });
});
