import type { Database } from './database.js';

export class Workspaces {
  constructor(
    private readonly database: Database,
    private readonly now: () => number,
  ) {}

  /** Makes a workspace together with its link. */
  async create(id: string, tokenHash: string): Promise<void> {
    const createdAt = this.now();
    await this.database.run((prisma) =>
      prisma.$transaction([
        prisma.workspace.create({ data: { id, createdAt } }),
        prisma.token.create({ data: { hash: tokenHash, kind: 'workspace', workspaceId: id, createdAt } }),
      ]),
    );
  }

  /** Makes a workspace without a link, if it is not there yet. */
  async ensure(id: string): Promise<void> {
    const createdAt = this.now();
    await this.database.run((prisma) =>
      prisma.workspace.upsert({ where: { id }, create: { id, createdAt }, update: {} }),
    );
  }
}
