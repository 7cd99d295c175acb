import type { Pack } from '@mockpanel/shared/pack/schema';
import type { PackCounts, StoredPack } from '@mockpanel/shared/protocol/http';
import type { Database } from './database.js';

export interface PackSummary {
  id: string;
  title: string;
  revision: number;
  updatedAt: number;
  counts: PackCounts;
}

export const countsOf = (pack: Pack): PackCounts => ({
  roleCards: pack.roleCards.length,
  questions: pack.questions.length + pack.roleCards.reduce((sum, card) => sum + card.questions.length, 0),
  weakSpots: pack.weakSpots.length,
  rounds: pack.rounds.length,
  drill: pack.drill.length,
});

/** How a pack lies in its row. */
export const columnsOf = (pack: Pack) => ({
  title: pack.title,
  body: JSON.stringify(pack),
  counts: JSON.stringify(countsOf(pack)),
});

/** The packs of workspaces; whose a pack is belongs to every question asked here. */
export class Packs {
  constructor(
    private readonly database: Database,
    private readonly now: () => number,
  ) {}

  async create(workspaceId: string, id: string, pack: Pack): Promise<StoredPack> {
    const updatedAt = this.now();
    await this.database.run((prisma) =>
      prisma.pack.create({
        data: { id, workspaceId, revision: 1, ...columnsOf(pack), createdAt: updatedAt, updatedAt },
      }),
    );
    return { ...pack, id, revision: 1, updatedAt };
  }

  async list(workspaceId: string): Promise<PackSummary[]> {
    const rows = await this.database.run((prisma) =>
      prisma.pack.findMany({
        where: { workspaceId },
        orderBy: [{ updatedAt: 'desc' }, { id: 'asc' }],
        select: { id: true, title: true, revision: true, updatedAt: true, counts: true },
      }),
    );
    return rows.map((row) => ({
      ...row,
      updatedAt: Number(row.updatedAt),
      counts: JSON.parse(row.counts) as PackCounts,
    }));
  }

  async get(workspaceId: string, id: string): Promise<StoredPack | null> {
    const row = await this.database.run((prisma) => prisma.pack.findFirst({ where: { id, workspaceId } }));
    if (!row) return null;
    const pack = JSON.parse(row.body) as Pack;
    return { ...pack, id, revision: row.revision, updatedAt: Number(row.updatedAt) };
  }

  /** Saves a change made on `revision`; null where the pack has moved on since. */
  async save(workspaceId: string, id: string, pack: Pack, revision: number): Promise<StoredPack | null> {
    const updatedAt = this.now();
    const { count } = await this.database.run((prisma) =>
      prisma.pack.updateMany({
        where: { id, workspaceId, revision },
        data: { ...columnsOf(pack), revision: revision + 1, updatedAt },
      }),
    );
    return count === 0 ? null : { ...pack, id, revision: revision + 1, updatedAt };
  }

  async delete(workspaceId: string, id: string): Promise<boolean> {
    const { count } = await this.database.run((prisma) =>
      prisma.pack.deleteMany({ where: { id, workspaceId } }),
    );
    return count > 0;
  }
}
