import type { Archive } from '@mockpanel/shared/protocol/archive';
import { outcomeKeys } from '@mockpanel/shared/review/outcome';
import { reviewFor } from '@mockpanel/shared/review/review';
import { revealedPanel } from '@mockpanel/shared/testing/review-rooms';
import { describe, expect, it } from 'vitest';
import { readArchive } from './read-archive.js';

/** An archive of so many sessions; forty are over the size that is read at once. */
function archiveOf(sessions: number): Archive {
  const review = reviewFor(revealedPanel(3).state, { participantId: null, names: 'shown' });
  if (!review) throw new Error('Nothing is revealed.');
  const rooms = Array.from({ length: sessions }, (_, index) => ({
    id: `room-${index}`,
    packId: 'p',
    createdAt: index,
    review,
    keys: outcomeKeys(review),
  }));
  return { format: 'mockpanel-archive', formatVersion: 1, exportedAt: 1, packs: [], rooms };
}

const bytesOf = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

describe('readArchive', { timeout: 60_000 }, () => {
  it.each([1, 40])(
    'AR3 given %i sessions, when they are read, then all come over as they were',
    async (count) => {
      const archive = archiveOf(count);
      expect(await readArchive(bytesOf(archive))).toEqual({ ok: true, archive });
    },
  );

  it('given a large file, when it is read, then the main thread keeps turning', async () => {
    let turns = 0;
    const beat = setInterval(() => {
      turns += 1;
    }, 5);
    await readArchive(bytesOf(archiveOf(60)));
    clearInterval(beat);
    expect(turns).toBeGreaterThan(3);
  });

  it('given several large files at once, when one of them is no archive, then the others are read all the same', async () => {
    const archive = archiveOf(40);
    const broken = bytesOf({ ...archive, format: 'other' });
    const reads = await Promise.all([bytesOf(archive), broken, bytesOf(archive)].map(readArchive));
    expect(reads.map(({ ok }) => ok)).toEqual([true, false, true]);
  });

  it.each([1, 40])(
    'AR6 given %i sessions with something in one that no schema knows, then it says where',
    async (count) => {
      const archive = archiveOf(count);
      const read = await readArchive(
        bytesOf({ ...archive, rooms: [{ ...archive.rooms[0], log: [] }, ...archive.rooms] }),
      );
      expect(read).toMatchObject({ ok: false, refused: 'invalid', issues: [{ path: 'rooms.0' }] });
    },
  );

  it.each(['{', `[${'"a",'.repeat(100_000)}`])(
    'AR6 given what is no JSON, then it is unreadable',
    async (text) => {
      expect(await readArchive(new TextEncoder().encode(text))).toEqual({ ok: false, refused: 'unreadable' });
    },
  );
});
