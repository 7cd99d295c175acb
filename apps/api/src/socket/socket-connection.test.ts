import { viewFor } from '@mockpanel/shared/room/view';
import { runningScene } from '@mockpanel/shared/testing/given';
import { describe, expect, it } from 'vitest';
import { Frame } from '../rooms/frame.js';
import { isTooSlow, SocketConnection } from './socket-connection.js';
import { wirePacket } from './wire.js';

const behindBy = (packets: number, size: number) =>
  ({ conn: { writeBuffer: Array(packets).fill({ data: 'x'.repeat(size) }) } }) as unknown as Parameters<
    typeof isTooSlow
  >[0];

describe('a reader that falls behind', () => {
  it.each([
    ['nothing waits', 0, 0, false],
    ['a burst waits', 256, 1_000, false],
    ['more than 256 packets wait', 257, 1, true],
    ['more than a megabyte waits', 60, 20_000, true],
  ])('given %s, then it is judged by what waits for it', (_name, packets, size, isSlow) => {
    expect(isTooSlow(behindBy(packets, size))).toBe(isSlow);
  });
});

describe('a frame that is sent', () => {
  const frame = Frame.view(viewFor(runningScene('panel').state, 'panel', { present: new Set(), now: 1 }));
  const { text, bytes } = wirePacket(frame);

  function sentWhere({
    readyState = 'open',
    writable = true,
    writableNeedDrain = false,
    writeBuffer = [{}],
  }) {
    const sent: unknown[] = [];
    const put = (what: unknown) => sent.push(what);
    const request = { socket: { writable, writableNeedDrain, write: put } };
    const conn = { readyState, writeBuffer, request, write: put };
    const socket = { conn } as unknown as ConstructorParameters<typeof SocketConnection>[0];
    new SocketConnection(socket, { participantId: 'ada' }, 'hash').send(frame);
    return sent;
  }

  it('given a wire that takes it, then its bytes go there', () => {
    expect(sentWhere({ writeBuffer: [] })).toEqual([bytes]);
  });

  it.each([
    ['something waits in the engine', {}],
    ['the wire is full', { writeBuffer: [], writableNeedDrain: true }],
    ['the wire has ended', { writeBuffer: [], writable: false }],
    ['the connection is closing', { writeBuffer: [], readyState: 'closing' }],
  ])('given %s, then the engine has it, in its turn', (_name, state) => {
    expect(sentWhere(state)).toEqual([text]);
  });
});
