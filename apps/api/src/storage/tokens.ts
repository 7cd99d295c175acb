import type { Role } from '@mockpanel/shared/room/commands';
import type { Database } from './database.js';

export type TokenKind = 'workspace' | 'host' | 'invite' | 'participant' | 'knock' | 'share';

/** A link as it is stored: never the link itself, only its hash. */
export interface TokenRecord {
  hash: string;
  kind: TokenKind;
  workspaceId: string | null;
  roomId: string | null;
  /**
   * The participant whose link this is; null for a host link that has no seat yet. A knock's is who sits down
   * through it, once somebody has let them in.
   */
  participantId: string | null;
  role: Role | null;
  /** Whether somebody has sat down through it; a candidate's invite works once. */
  isUsed: boolean;
  /** Epoch ms from which the link is as good as none; null: it lasts until it is revoked. */
  expiresAt: number | null;
  /** Whether whoever reads through this link gets letters for names. */
  hidesNames: boolean;
}

type Share = Pick<TokenRecord, 'expiresAt' | 'hidesNames'>;
export type NewToken = Omit<TokenRecord, 'isUsed' | keyof Share> & Partial<Share>;

const CACHE_LIMIT = 20_000;

/** Which links are valid. Answers from memory where it can: every request and every connection asks. */
export class Tokens {
  readonly #cache = new Map<string, TokenRecord>();
  #generation = 0;

  constructor(
    private readonly database: Database,
    private readonly now: () => number,
  ) {}

  /** The link with this hash, unless it is unknown, revoked or past its time. */
  async find(hash: string): Promise<TokenRecord | null> {
    const token = this.#cache.get(hash) ?? (await this.#read(hash));
    const isOver = token !== null && token.expiresAt !== null && token.expiresAt <= this.now();
    return isOver ? null : token;
  }

  async #read(hash: string): Promise<TokenRecord | null> {
    const generation = this.#generation;
    const row = await this.database.run((prisma) =>
      prisma.token.findUnique({ where: { hash }, omit: { createdAt: true } }),
    );
    if (!row || row.revokedAt !== null) return null;
    const { revokedAt: _revokedAt, usedAt, expiresAt, ...rest } = row;
    const token = {
      ...rest,
      isUsed: usedAt !== null,
      expiresAt: expiresAt === null ? null : Number(expiresAt),
    } as TokenRecord;
    // A link revoked while it was being read must not be remembered as valid.
    if (generation === this.#generation) this.#remember(token);
    return token;
  }

  /** Whether a link was somebody's seat until they were removed: nothing else ends such a link. */
  async wasRemoved(hash: string): Promise<boolean> {
    const row = await this.database.run((prisma) =>
      prisma.token.findUnique({ where: { hash }, select: { kind: true, revokedAt: true } }),
    );
    return row?.kind === 'participant' && row.revokedAt !== null;
  }

  async insert(token: NewToken): Promise<void> {
    await this.database.run((prisma) => prisma.token.create({ data: { ...token, createdAt: this.now() } }));
  }

  /** Puts a new link in the place of the old ones of its kind, and answers the hashes of those that died. */
  async replace(token: NewToken): Promise<string[]> {
    const same = { kind: token.kind, roomId: token.roomId, role: token.role, revokedAt: null };
    const old = await this.database.run((prisma) =>
      prisma.token.findMany({ where: same, select: { hash: true } }),
    );
    const hashes = old.map(({ hash }) => hash);
    await this.database.run((prisma) =>
      prisma.$transaction([
        prisma.token.updateMany({ where: same, data: { revokedAt: this.now() } }),
        prisma.token.create({ data: { ...token, createdAt: this.now() } }),
      ]),
    );
    this.forget();
    return hashes;
  }

  /** Ends a room's links of a kind, if there are any. */
  async revoke(kind: TokenKind, roomId: string): Promise<void> {
    await this.database.run((prisma) =>
      prisma.token.updateMany({ where: { kind, roomId, revokedAt: null }, data: { revokedAt: this.now() } }),
    );
    this.forget();
  }

  /** Forgets what it remembered, after links have changed. */
  forget(): void {
    this.#generation += 1;
    this.#cache.clear();
  }

  #remember(token: TokenRecord): void {
    if (this.#cache.size >= CACHE_LIMIT) this.#cache.clear();
    this.#cache.set(token.hash, token);
  }
}
