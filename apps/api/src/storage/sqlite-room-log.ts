import type { LogEntry, RoomEvent } from '@mockpanel/shared/room/events';
import type { PrismaClient } from '../generated/prisma/client.js';
import type { Database } from './database.js';
import { type Projections, projectionsOf } from './projections.js';
import type { Append, RoomLogStore } from './room-log.js';
import type { Tokens } from './tokens.js';

/** Not yet sent to the database: runs when it is awaited, or as part of an array batch. */
export type Statement = ReturnType<PrismaClient['$executeRaw']>;

/** The log in SQLite: any number of entries in one statement, with their other rows in the same transaction. */
export class SqliteRoomLogStore implements RoomLogStore {
  constructor(
    private readonly database: Database,
    private readonly tokens: Tokens,
  ) {}

  async write(batch: readonly Append[]): Promise<void> {
    await this.database.run<unknown>((prisma) => {
      const statements = [insertEntries(prisma, batch), ...otherRows(prisma, batch)];
      return statements.length === 1 ? (statements[0] as Statement) : prisma.$transaction(statements);
    });
    if (batch.some(changesLinks)) this.tokens.forget();
  }

  async read(roomId: string): Promise<LogEntry[]> {
    const rows = await this.database.run((prisma) =>
      prisma.roomEntry.findMany({ where: { roomId }, orderBy: { seq: 'asc' } }),
    );
    return rows.map((row) => ({
      ...row,
      at: Number(row.at),
      events: JSON.parse(row.events) as RoomEvent[],
    }));
  }

  /** Writes a room's rows beside the log anew, from the log alone. */
  async rebuild(roomId: string): Promise<void> {
    const rows = projectionsOf(await this.read(roomId));
    await this.database.run((prisma) =>
      prisma.$transaction([
        prisma.$executeRaw`DELETE FROM "Score" WHERE "roomId" = ${roomId}`,
        prisma.$executeRaw`DELETE FROM "Note" WHERE "roomId" = ${roomId}`,
        ...projectionStatements(prisma, { ...rows, ballots: [], deletedNotes: [] }),
      ]),
    );
    this.tokens.forget();
  }
}

const changesLinks = ({ hostToken, usedInvite, entry }: Append): boolean =>
  hostToken !== undefined ||
  usedInvite !== undefined ||
  entry.events.some((event) => event.type === 'participantRemoved');

/** A batch of rows travels as one JSON parameter. */
const json = (rows: readonly unknown[]): string => JSON.stringify(rows);

function insertEntries(prisma: PrismaClient, batch: readonly Append[]): Statement {
  const rows = batch.map(({ entry }) => [
    entry.roomId,
    entry.seq,
    entry.actorId,
    entry.commandId,
    entry.bodyHash,
    entry.at,
    JSON.stringify(entry.events),
  ]);
  return prisma.$executeRaw`
    INSERT INTO "RoomEntry" ("roomId", "seq", "actorId", "commandId", "bodyHash", "at", "events")
    SELECT value->>0, value->>1, value->>2, value->>3, value->>4, value->>5, value->>6
    FROM json_each(${json(rows)})`;
}

function otherRows(prisma: PrismaClient, batch: readonly Append[]): Statement[] {
  const statements = projectionStatements(prisma, projectionsOf(batch.map(({ entry }) => entry)));
  for (const { entry, phase, outcome, token, hostToken, usedInvite } of batch) {
    if (phase !== undefined)
      statements.push(prisma.$executeRaw`UPDATE "Room" SET "state" = ${phase} WHERE "id" = ${entry.roomId}`);
    if (outcome)
      statements.push(prisma.$executeRaw`
        UPDATE "Room" SET "outcome" = ${JSON.stringify(outcome)} WHERE "id" = ${entry.roomId}`);
    if (token)
      statements.push(prisma.$executeRaw`
        INSERT INTO "Token" ("hash", "kind", "roomId", "participantId", "role", "expiresAt", "createdAt")
        VALUES (${token.hash}, ${token.kind}, ${token.roomId}, ${token.participantId}, ${token.role},
          ${token.expiresAt ?? null}, ${entry.at})`);
    if (usedInvite !== undefined)
      statements.push(
        prisma.$executeRaw`UPDATE "Token" SET "usedAt" = ${entry.at} WHERE "hash" = ${usedInvite}`,
      );
    if (hostToken)
      statements.push(prisma.$executeRaw`
        UPDATE "Token" SET "participantId" = ${hostToken.participantId}, "usedAt" = ${entry.at}
        WHERE "hash" = ${hostToken.hash}`);
  }
  return statements;
}

function projectionStatements(prisma: PrismaClient, rows: Projections): Statement[] {
  const statements: Statement[] = [];
  if (rows.ballots.length > 0)
    statements.push(prisma.$executeRaw`
      DELETE FROM "Score" WHERE ("roomId", "roundId", "participantId") IN
      (SELECT value->>0, value->>1, value->>2 FROM json_each(${json(rows.ballots)}))`);
  if (rows.scores.length > 0)
    statements.push(prisma.$executeRaw`
      INSERT INTO "Score" ("roomId", "roundId", "participantId", "criterionId", "value", "at")
      SELECT value->>0, value->>1, value->>2, value->>3, value->>4, value->>5
      FROM json_each(${json(rows.scores)})`);
  if (rows.deletedNotes.length > 0)
    statements.push(prisma.$executeRaw`
      DELETE FROM "Note" WHERE ("roomId", "participantId", "noteId") IN
      (SELECT value->>0, value->>1, value->>2 FROM json_each(${json(rows.deletedNotes)}))`);
  if (rows.notes.length > 0)
    statements.push(prisma.$executeRaw`
      INSERT INTO "Note" ("roomId", "participantId", "noteId", "roundId", "kind", "text", "private", "at")
      SELECT value->>0, value->>1, value->>2, value->>3, value->>4, value->>5, value->>6, value->>7
      FROM json_each(${json(rows.notes)}) WHERE true
      ON CONFLICT DO UPDATE SET "roundId" = excluded."roundId", "kind" = excluded."kind",
        "text" = excluded."text", "private" = excluded."private"`);
  for (const [roomId, participantId, at] of rows.removed)
    statements.push(prisma.$executeRaw`
      UPDATE "Token" SET "revokedAt" = COALESCE("revokedAt", ${at})
      WHERE "kind" = 'participant' AND "roomId" = ${roomId} AND "participantId" = ${participantId}`);
  return statements;
}
