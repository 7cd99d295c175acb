import { rmSync } from 'node:fs';
import { outcomeKeys, outcomeOfReview } from '@mockpanel/shared/review/outcome';
import { reviewFor } from '@mockpanel/shared/review/review';
import { revealedPanel } from '@mockpanel/shared/testing/review-rooms';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.js';
import type { Restoration } from './archives.js';
import { ConstraintError } from './errors.js';
import { openStorage, type Storage } from './storage.js';

/** So many sessions with these codes, each with its host's link. */
function restorationOf(codes: readonly string[]): Restoration {
  const read = reviewFor(revealedPanel(2).state, { participantId: null, names: 'shown' });
  if (!read) throw new Error('Nothing is revealed.');
  const keys = outcomeKeys(read);
  const rooms = codes.map((code) => {
    const id = `room-${code}`;
    const review = { ...read, room: { ...read.room, id } };
    const restored = { review, keys, seed: 's' };
    const outcome = outcomeOfReview(review, keys);
    return { id, workspaceId: 'w', packId: 'p', code, createdAt: 1, restored, outcome };
  });
  const tokens = rooms.map(({ id }) => ({
    hash: `hash-${id}`,
    kind: 'host' as const,
    workspaceId: null,
    roomId: id,
    participantId: null,
    role: null,
  }));
  return { packs: [], rooms, tokens, at: 1 };
}

const codes = (count: number, prefix: string) =>
  Array.from({ length: count }, (_, index) => `${prefix}${index}`);

describe('what an archive brings back', () => {
  let storage: Storage;
  const folder = temporaryFolder();
  beforeAll(async () => {
    storage = await openStorage({ dataDir: folder });
    await storage.workspaces.create('w', 'hash-of-w');
  });
  afterAll(async () => {
    await storage.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const listed = async () => (await storage.rooms.revealed('w')).map(({ id }) => id);

  it('AR6 given more sessions than are written at once, then all are there, each with its link', async () => {
    const restoration = restorationOf(codes(12, 'A'));
    await storage.archives.restore(restoration);
    expect(await listed()).toHaveLength(12);
    expect(await storage.tokens.find('hash-room-A11')).toMatchObject({ roomId: 'room-A11' });
  });

  it('AR7 given more sessions than are written at once, then a room writes in between', async () => {
    const done: string[] = [];
    const restored = storage.archives.restore(restorationOf(codes(12, 'D'))).then(() => done.push('archive'));
    const entry = {
      roomId: 'room-A0',
      seq: 2,
      actorId: 'ada',
      commandId: 'c1',
      bodyHash: '',
      at: 2,
      events: [],
    };
    const written = storage.log.append({ entry }).then(() => done.push('room'));
    await Promise.all([restored, written]);
    expect(done).toEqual(['room', 'archive']);
  });

  it('AR6 given a code that is taken far behind, then nothing of it is there, and what was there stays', async () => {
    const before = await listed();
    const restoration = restorationOf([...codes(11, 'B'), 'A3']);
    restoration.rooms[11] = { ...restoration.rooms[11], id: 'another' } as (typeof restoration.rooms)[number];
    await expect(storage.archives.restore(restoration)).rejects.toBeInstanceOf(ConstraintError);
    expect(await listed()).toEqual(before);
    expect(await storage.tokens.find('hash-room-B0')).toBeNull();
  });
});
