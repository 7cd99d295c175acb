import { type DrillSchedule, emptySchedule } from '@mockpanel/shared/drill/schedule';
import type { Database } from './database.js';

/** How well the items of each pack's drill are known; whose a pack is was asked before. */
export class Drills {
  constructor(
    private readonly database: Database,
    private readonly now: () => number,
  ) {}

  /** The schedule and the revision that a change of it names; 0 where there is none yet. */
  async get(packId: string): Promise<{ schedule: DrillSchedule; revision: number }> {
    const row = await this.database.run((prisma) => prisma.drill.findUnique({ where: { packId } }));
    return row
      ? { schedule: JSON.parse(row.body) as DrillSchedule, revision: row.revision }
      : { schedule: emptySchedule, revision: 0 };
  }

  /** Saves a change made on `revision`; false where another came first. */
  async save(packId: string, schedule: DrillSchedule, revision: number): Promise<boolean> {
    const body = JSON.stringify(schedule);
    const updatedAt = this.now();
    const count = await this.database.run(
      (prisma) => prisma.$executeRaw`
        INSERT INTO "Drill" ("packId", "body", "revision", "updatedAt")
        SELECT "id", ${body}, ${revision + 1}, ${updatedAt} FROM "Pack" WHERE "id" = ${packId}
        ON CONFLICT DO UPDATE SET "body" = excluded."body", "revision" = excluded."revision",
          "updatedAt" = excluded."updatedAt" WHERE "Drill"."revision" = ${revision}`,
    );
    return count > 0;
  }

  async delete(packId: string): Promise<void> {
    await this.database.run((prisma) => prisma.drill.deleteMany({ where: { packId } }));
  }
}
