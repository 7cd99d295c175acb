import type { Database } from './database.js';

/** What the server remembers about itself. */
export class ServerState {
  constructor(private readonly database: Database) {}

  async get(key: string): Promise<string | null> {
    const row = await this.database.run((prisma) => prisma.serverState.findUnique({ where: { key } }));
    return row?.value ?? null;
  }

  async set(key: string, value: string): Promise<void> {
    await this.database.run(
      (prisma) => prisma.$executeRaw`
        INSERT INTO "ServerState" ("key", "value") VALUES (${key}, ${value})
        ON CONFLICT DO UPDATE SET "value" = excluded."value"`,
    );
  }
}
