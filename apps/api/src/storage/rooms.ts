import type { Pack } from '@mockpanel/shared/pack/schema';
import type { Outcome } from '@mockpanel/shared/review/outcome';
import type { RestoredReview } from '@mockpanel/shared/review/restored';
import type { CarryOver } from '@mockpanel/shared/room/carry-over';
import { type Settings, settingsSchema } from '@mockpanel/shared/room/settings';
import type { Phase } from '@mockpanel/shared/room/state';
import type { Database } from './database.js';
import { ParsedPacks } from './parsed-packs.js';
import type { NewToken } from './tokens.js';

export interface NewRoom {
  id: string;
  workspaceId: string;
  packId: string;
  code: string;
  pack: Pack;
  settings: Settings;
  passcodeHash: string | null;
  carryOver?: CarryOver | null;
}

/** A session of another time or server: its review without its log. */
export interface RestoredRoom {
  id: string;
  workspaceId: string;
  packId: string;
  code: string;
  createdAt: number;
  restored: RestoredReview;
  outcome: Outcome;
}

/** What is known of a room without opening it. */
export interface RoomHead {
  id: string;
  workspaceId: string;
  packId: string;
  code: string;
  title: string;
  state: Phase;
  passcodeHash: string | null;
  createdAt: number;
}

/** What a room was made of, for its replay. */
export interface RoomOrigin {
  roomId: string;
  pack: Pack;
  settings: Settings;
  carryOver?: CarryOver | null;
  /** The review that the room was restored from; such a room is closed and has no session. */
  restored?: RestoredReview | null;
}

const HEAD = {
  id: true,
  workspaceId: true,
  packId: true,
  code: true,
  title: true,
  state: true,
  passcodeHash: true,
  createdAt: true,
} as const;

export class Rooms {
  readonly #packs = new ParsedPacks();

  constructor(
    private readonly database: Database,
    private readonly now: () => number,
  ) {}

  /** Makes a room together with its links. Rejects with ConstraintError where the code is taken. */
  async create({ pack, settings, carryOver = null, ...room }: NewRoom, tokens: NewToken[]): Promise<void> {
    const createdAt = this.now();
    await this.database.run((prisma) =>
      prisma.$transaction([
        prisma.room.create({
          data: {
            ...room,
            title: pack.title,
            pack: JSON.stringify(pack),
            settings: JSON.stringify(settings),
            carryOver: carryOver && JSON.stringify(carryOver),
            state: 'lobby',
            createdAt,
            expiresAt: settings.expiresAt ?? null,
          },
        }),
        prisma.token.createMany({ data: tokens.map((token) => ({ ...token, createdAt })) }),
        // The room that something is taken over from may have been deleted since it was read.
        prisma.$executeRaw`UPDATE "Room" SET "carryOver" = NULL
          WHERE "id" = ${room.id} AND "carryOver"->>'roomId' NOT IN (SELECT "id" FROM "Room")`,
      ]),
    );
  }

  async list(workspaceId: string): Promise<RoomHead[]> {
    const rows = await this.database.run((prisma) =>
      prisma.room.findMany({
        where: { workspaceId },
        orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
        select: HEAD,
      }),
    );
    return rows.map(toHead);
  }

  async head(id: string): Promise<RoomHead | null> {
    const row = await this.database.run((prisma) => prisma.room.findUnique({ where: { id }, select: HEAD }));
    return row && toHead(row);
  }

  async headByCode(code: string): Promise<RoomHead | null> {
    const row = await this.database.run((prisma) =>
      prisma.room.findUnique({ where: { code }, select: HEAD }),
    );
    return row && toHead(row);
  }

  async origin(id: string): Promise<RoomOrigin | null> {
    const row = await this.database.run((prisma) =>
      prisma.room.findUnique({
        where: { id },
        select: { pack: true, settings: true, carryOver: true, restored: true },
      }),
    );
    if (!row) return null;
    return {
      roomId: id,
      pack: this.#packs.parse(row.pack),
      settings: settingsSchema.parse(JSON.parse(row.settings)),
      carryOver: row.carryOver === null ? null : (JSON.parse(row.carryOver) as CarryOver),
      restored: row.restored === null ? null : (JSON.parse(row.restored) as RestoredReview),
    };
  }

  /** Rooms of a workspace of which something is revealed, oldest first. */
  async revealed(workspaceId: string): Promise<{ id: string; packId: string; createdAt: number }[]> {
    const rows = await this.database.run((prisma) =>
      prisma.room.findMany({
        where: { workspaceId, outcome: { not: null } },
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
        select: { id: true, packId: true, createdAt: true },
      }),
    );
    return rows.map((row) => ({ ...row, createdAt: Number(row.createdAt) }));
  }

  async expired(now: number): Promise<string[]> {
    const rows = await this.database.run((prisma) =>
      prisma.room.findMany({ where: { expiresAt: { lte: now } }, select: { id: true } }),
    );
    return rows.map(({ id }) => id);
  }

  /** Rooms in the middle of a session. */
  async running(): Promise<string[]> {
    const rows = await this.database.run((prisma) =>
      prisma.room.findMany({ where: { state: 'running' }, select: { id: true } }),
    );
    return rows.map(({ id }) => id);
  }

  /** Deletes everything a room left behind, its links included. */
  async delete(id: string): Promise<void> {
    await this.database.run((prisma) =>
      prisma.$transaction([
        prisma.token.deleteMany({ where: { roomId: id } }),
        prisma.note.deleteMany({ where: { roomId: id } }),
        prisma.score.deleteMany({ where: { roomId: id } }),
        prisma.roomEntry.deleteMany({ where: { roomId: id } }),
        prisma.room.deleteMany({ where: { id } }),
        // What later sessions took over from it were its people's words: they go with it.
        prisma.$executeRaw`UPDATE "Room" SET "carryOver" = NULL WHERE "carryOver"->>'roomId' = ${id}`,
      ]),
    );
  }
}

const toHead = (
  row: Omit<RoomHead, 'createdAt' | 'state'> & { state: string; createdAt: bigint },
): RoomHead => ({
  ...row,
  state: row.state as Phase,
  createdAt: Number(row.createdAt),
});
