import type { DrillSchedule } from '@mockpanel/shared/drill/schedule';
import { emptyPack } from '@mockpanel/shared/pack/empty-pack';
import type { Pack } from '@mockpanel/shared/pack/schema';
import type { RoomEvent } from '@mockpanel/shared/room/events';
import { settingsSchema } from '@mockpanel/shared/room/settings';
import type { PrismaClient } from '../generated/prisma/client.js';
import type { Database } from './database.js';
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

/** What an archive brings back is written all at once, or not at all. */
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

  /** Rejects with ConstraintError where an id or a code was taken in the meantime. */
  async restore({ packs, rooms, tokens, at }: Restoration): Promise<void> {
    if (packs.length + rooms.length === 0) return;
    await this.database.run((prisma) =>
      prisma.$transaction([
        ...packs.flatMap((pack) => packStatements(prisma, pack, at)),
        ...rooms.flatMap((room) => roomStatements(prisma, room)),
        prisma.token.createMany({ data: tokens.map((token) => ({ ...token, createdAt: at })) }),
      ]),
    );
  }
}

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

const roomStatements = (prisma: PrismaClient, { restored, outcome, ...room }: RestoredRoom) => [
  prisma.room.create({
    data: {
      ...room,
      title: restored.review.room.title,
      pack: JSON.stringify(emptyPack(restored.review.room.title)),
      settings: JSON.stringify(settingsSchema.parse({ hideNames: restored.review.room.hideNames })),
      state: 'closed',
      outcome: JSON.stringify(outcome),
      restored: JSON.stringify(restored),
    },
  }),
  prisma.roomEntry.create({
    data: {
      roomId: room.id,
      seq: 1,
      actorId: '@system',
      commandId: 'restored',
      bodyHash: '',
      at: room.createdAt,
      events: JSON.stringify(CLOSED),
    },
  }),
];
