import { setImmediate } from 'node:timers/promises';
import { ARCHIVE_FORMAT, type Archive } from '@mockpanel/shared/protocol/archive';
import { outcomeKeys } from '@mockpanel/shared/review/outcome';
import { restoredReview } from '@mockpanel/shared/review/restored';
import { reviewFor } from '@mockpanel/shared/review/review';
import { replay } from '@mockpanel/shared/room/evolve';
import { initialRoomState } from '@mockpanel/shared/room/state';
import type { Storage } from '../storage/storage.js';

type Source = Pick<Storage, 'packs' | 'drills' | 'rooms' | 'log'>;

/**
 * Everything of a workspace: packs with their drill, and of each room what is revealed and nothing else, as a
 * reader without a seat reads it. It reads the disk alone, and opens no room.
 */
export async function archiveOf(storage: Source, workspaceId: string, now: number): Promise<Archive> {
  const packs: Archive['packs'] = [];
  for (const { id } of await storage.packs.list(workspaceId)) {
    const stored = await storage.packs.get(workspaceId, id);
    if (!stored) continue;
    const { id: _id, revision: _revision, updatedAt: _updatedAt, ...pack } = stored;
    const { schedule, revision } = await storage.drills.get(id);
    packs.push({ id, pack, drill: revision === 0 ? null : schedule });
  }
  const rooms: Archive['rooms'] = [];
  for (const room of await storage.rooms.revealed(workspaceId)) {
    // Rooms that are played meanwhile come first.
    await setImmediate();
    const revealed = await revealedOf(storage, room.id);
    if (revealed) rooms.push({ ...room, ...revealed });
  }
  return { ...ARCHIVE_FORMAT, exportedAt: now, packs, rooms };
}

async function revealedOf(
  { rooms, log }: Source,
  roomId: string,
): Promise<Pick<Archive['rooms'][number], 'review' | 'keys'> | null> {
  const origin = await rooms.origin(roomId);
  if (!origin) return null;
  const { restored, ...room } = origin;
  if (restored) return { review: restoredReview(restored, 'shown'), keys: restored.keys };
  const state = replay(initialRoomState(room), await log.read(roomId));
  const review = reviewFor(state, { participantId: null, names: 'shown' });
  // By what the review tells alone: where names are hidden, the file knows none.
  return review && { review, keys: outcomeKeys(review) };
}
