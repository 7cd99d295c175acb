import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { Archive, RestoreAnswer } from '@mockpanel/shared/protocol/archive';
import { asReview } from '@mockpanel/shared/protocol/review';
import { outcomeOfReview } from '@mockpanel/shared/review/outcome';
import { hashOf, newToken } from '../security/secrets.js';
import type { Restoration } from '../storage/archives.js';
import { ConstraintError } from '../storage/errors.js';
import type { Storage } from '../storage/storage.js';

export interface RestoreDeps {
  storage: Pick<Storage, 'archives'>;
  workspaceId: string;
  now: () => number;
  newId: () => string;
  newCode: () => string;
}

type Parts = Pick<Archive, 'packs' | 'rooms'>;

const TRIES = 5;

/**
 * Brings packs and revealed sessions back into a workspace, all or nothing. What the workspace has already stays as
 * it is, so that the same file twice brings nothing new.
 */
export async function restore(deps: RestoreDeps, parts: Parts): Promise<RestoreAnswer> {
  for (let tries = 1; ; tries += 1) {
    const { answer, restoration } = await planOf(deps, parts);
    try {
      await deps.storage.archives.restore(restoration);
      return answer;
    } catch (error) {
      // An id or a code was taken since the plan was made.
      if (!(error instanceof ConstraintError) || tries === TRIES) throw error;
    }
  }
}

async function planOf(
  deps: RestoreDeps,
  { packs, rooms }: Parts,
): Promise<{ answer: RestoreAnswer; restoration: Restoration }> {
  const { workspaceId, newId, newCode, now } = deps;
  const packPlaces = await placesOf(deps, 'pack', packs);
  const roomPlaces = await placesOf(deps, 'room', rooms);
  const at = now();
  const restoration: Restoration = { packs: [], rooms: [], tokens: [], at };
  for (const { id: from, pack, drill } of packs) {
    const place = packPlaces.get(from);
    if (place?.isNew) restoration.packs.push({ id: place.id, workspaceId, pack, drill });
  }
  const hostTokens = new Map<string, string>();
  for (const { id: from, packId, createdAt, review, keys } of rooms) {
    const place = roomPlaces.get(from);
    if (!place?.isNew) continue;
    const { id } = place;
    // A large archive has many: rooms that are played meanwhile come first.
    await setImmediate();
    const read = asReview(review);
    const restored = { review: { ...read, room: { ...read.room, id } }, keys, seed: newId() };
    restoration.rooms.push({
      id,
      workspaceId,
      packId: packPlaces.get(packId)?.id ?? packId,
      code: newCode(),
      createdAt,
      restored,
      outcome: outcomeOfReview(restored.review, keys),
    });
    const token = newToken();
    hostTokens.set(from, token);
    restoration.tokens.push({
      hash: hashOf(token),
      kind: 'host',
      workspaceId: null,
      roomId: id,
      participantId: null,
      role: null,
    });
  }
  const answer: RestoreAnswer = {
    packs: [...packPlaces].map(([from, place]) => ({ ...place, from })),
    rooms: [...roomPlaces].map(([from, place]) => {
      const hostToken = hostTokens.get(from);
      return { ...place, from, ...(hostToken === undefined ? {} : { hostToken }) };
    }),
  };
  return { answer, restoration };
}

interface Place {
  id: string;
  isNew: boolean;
}

/**
 * Where each thing goes: it keeps its id where that is free, and is left alone where the workspace has it already.
 * Where the id is somebody else's, the workspace has one of its own for it, the same every time.
 */
async function placesOf(
  { storage, workspaceId }: RestoreDeps,
  kind: 'pack' | 'room',
  things: readonly { id: string }[],
): Promise<Map<string, Place>> {
  const ids = things.map(({ id }) => id);
  const ownId = (id: string) =>
    createHash('sha256').update(`${workspaceId} ${id}`).digest('base64url').slice(0, 21);
  const owners = await storage.archives.owners(kind, [...ids, ...ids.map(ownId)]);
  return new Map(ids.map((id) => [id, placeOf(id)]));

  function placeOf(id: string): Place {
    const own = ownId(id);
    if (owners.has(own)) return { id: own, isNew: false };
    const owner = owners.get(id);
    if (owner === undefined) return { id, isNew: true };
    return owner === workspaceId ? { id, isNew: false } : { id: own, isNew: true };
  }
}
