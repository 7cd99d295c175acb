import type { Pack } from '@mockpanel/shared/pack/schema';
import { type Settings, settingsSchema } from '@mockpanel/shared/room/settings';
import type { Phase } from '@mockpanel/shared/room/state';
import type { Database } from './database.js';
import type { NewToken } from './tokens.js';

export interface NewRoom {
  id: string;
  workspaceId: string;
  packId: string;
  code: string;
  pack: Pack;
  settings: Settings;
  passcodeHash: string | null;
}

/** What is known of a room without opening it. */
export interface RoomHead {
  id: string;
  workspaceId: string;
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
}

const HEAD = {
  id: true,
  workspaceId: true,
  code: true,
  title: true,
  state: true,
  passcodeHash: true,
  createdAt: true,
} as const;

export class Rooms {
  constructor(
    private readonly database: Database,
    private readonly now: () => number,
  ) {}

  /** Makes a room together with its links. Rejects with ConstraintError where the code is taken. */
  async create({ pack, settings, ...room }: NewRoom, tokens: NewToken[]): Promise<void> {
    const createdAt = this.now();
    await this.database.run((prisma) =>
      prisma.$transaction([
        prisma.room.create({
          data: {
            ...room,
            title: pack.title,
            pack: JSON.stringify(pack),
            settings: JSON.stringify(settings),
            state: 'lobby',
            createdAt,
            expiresAt: settings.expiresAt ?? null,
          },
        }),
        prisma.token.createMany({ data: tokens.map((token) => ({ ...token, createdAt })) }),
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
      prisma.room.findUnique({ where: { id }, select: { pack: true, settings: true } }),
    );
    if (!row) return null;
    const pack = JSON.parse(row.pack) as Pack;
    return { roomId: id, pack, settings: settingsSchema.parse(JSON.parse(row.settings)) };
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
