import { setImmediate } from 'node:timers/promises';
import type { DrillSchedule } from '@mockpanel/shared/drill/schedule';
import { emptyPack } from '@mockpanel/shared/pack/empty-pack';
import type { Pack } from '@mockpanel/shared/pack/schema';
import type { RoomEvent } from '@mockpanel/shared/room/events';
import { settingsSchema } from '@mockpanel/shared/room/settings';
import type { PrismaClient } from '../generated/prisma/client.js';
import type { Database } from './database.js';
import { ConstraintError } from './errors.js';
import { columnsOf } from './packs.js';
import type { RestoredRoom } from './rooms.js';
import type { NewToken } from './tokens.js';

export interface RestoredPack {
  id: string;
  workspaceId: string;
  pack: Pack;
  drill: DrillSchedule | null;
}

export interface Restoration {
  packs: RestoredPack[];
  rooms: RestoredRoom[];
  tokens: NewToken[];
  /** Epoch ms. */
  at: number;
}

/** What an archive brings back. */
export class Archives {
  constructor(private readonly database: Database) {}

  /** Which workspace each of these packs or rooms is of; what is not there is not in the map. */
  async owners(kind: 'pack' | 'room', ids: readonly string[]): Promise<Map<string, string>> {
    const query = { where: { id: { in: [...ids] } }, select: { id: true, workspaceId: true } };
    const rows = await this.database.run((prisma) =>
      kind === 'pack' ? prisma.pack.findMany(query) : prisma.room.findMany(query),
    );
    return new Map(rows.map(({ id, workspaceId }) => [id, workspaceId]));
  }

  /**
   * Rejects with ConstraintError where an id or a code was taken in the meantime; then nothing of it is there.
   * Sessions are written a few at a time, so that rooms can write in between. Where the disk fails on the way, what
   * came of it is unknown, and the same again brings what is missing.
   */
  async restore(restoration: Restoration): Promise<void> {
    const { packs, rooms, tokens, at } = restoration;
    const written = { packs: [] as string[], rooms: [] as string[] };
    try {
      if (packs.length > 0)
        await this.database.run((prisma) =>
          prisma.$transaction(packs.flatMap((pack) => packStatements(prisma, pack, at))),
        );
      written.packs = packs.map(({ id }) => id);
      for (let start = 0; start < rooms.length; start += ROOMS_AT_ONCE) {
        const some = rooms.slice(start, start + ROOMS_AT_ONCE);
        await this.#restoreRooms(some, tokens, at);
        written.rooms.push(...some.map(({ id }) => id));
      }
    } catch (error) {
      if (error instanceof ConstraintError) await this.#undo(written);
      throw error;
    }
  }

  async #restoreRooms(rooms: RestoredRoom[], tokens: NewToken[], at: number): Promise<void> {
    await setImmediate();
    const ids = new Set(rooms.map(({ id }) => id));
    const own = tokens.filter(({ roomId }) => roomId !== null && ids.has(roomId));
    const rows = rooms.map(rowOf);
    await this.database.run((prisma) =>
      prisma.$transaction([
        prisma.room.createMany({ data: rows }),
        prisma.roomEntry.createMany({ data: rooms.map(closedEntry) }),
        prisma.token.createMany({ data: own.map((token) => ({ ...token, createdAt: at })) }),
      ]),
    );
  }

  async #undo({ packs, rooms }: Record<'packs' | 'rooms', string[]>): Promise<void> {
    await this.database.run((prisma) =>
      prisma.$transaction([
        prisma.token.deleteMany({ where: { roomId: { in: rooms } } }),
        prisma.room.deleteMany({ where: { id: { in: rooms } } }),
        prisma.pack.deleteMany({ where: { id: { in: packs } } }),
      ]),
    );
  }
}

/** Half a megabyte of long sessions. */
const ROOMS_AT_ONCE = 5;

const packStatements = (prisma: PrismaClient, { id, workspaceId, pack, drill }: RestoredPack, at: number) => [
  prisma.pack.create({
    data: { id, workspaceId, revision: 1, ...columnsOf(pack), createdAt: at, updatedAt: at },
  }),
  ...(drill
    ? [
        prisma.drill.create({
          data: { packId: id, body: JSON.stringify(drill), revision: 1, updatedAt: at },
        }),
      ]
    : []),
];

/** Its log says one thing only: that it is closed. Nobody joins it, and nothing happens in it any more. */
const CLOSED: RoomEvent[] = [{ type: 'roomClosed' }];

const rowOf = ({ restored, outcome, ...room }: RestoredRoom) => ({
  ...room,
  title: restored.review.room.title,
  pack: JSON.stringify(emptyPack(restored.review.room.title)),
  settings: JSON.stringify(settingsSchema.parse({ hideNames: restored.review.room.hideNames })),
  state: 'closed',
  outcome: JSON.stringify(outcome),
  restored: JSON.stringify(restored),
});

const closedEntry = ({ id, createdAt }: RestoredRoom) => ({
  roomId: id,
  seq: 1,
  actorId: '@system',
  commandId: 'restored',
  bodyHash: '',
  at: createdAt,
  events: JSON.stringify(CLOSED),
});
