import { randomBytes } from 'node:crypto';
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

  /** A secret of this server under a name, 256 bits as base64url; made when it is first asked for. */
  async secret(key: string): Promise<string> {
    const kept = await this.get(key);
    if (kept !== null) return kept;
    const made = randomBytes(32).toString('base64url');
    await this.set(key, made);
    return made;
  }
}
