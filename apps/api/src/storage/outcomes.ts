import { OUTCOME_VERSION, type Outcome, outcomeOf, outcomeOfReview } from '@mockpanel/shared/review/outcome';
import type { SessionOutcome } from '@mockpanel/shared/review/progress';
import { replay } from '@mockpanel/shared/room/evolve';
import { initialRoomState, type Phase } from '@mockpanel/shared/room/state';
import type { Database } from './database.js';
import type { RoomLog } from './room-log.js';
import type { RoomOrigin, Rooms } from './rooms.js';
import type { ServerState } from './server-state.js';

const VERSION = 'outcomeVersion';

/**
 * What progress reads: one document per revealed session, beside the room. It is written in the same
 * transaction as the reveal, so that a hundred sessions are one query and no log is read.
 */
export class Outcomes {
  constructor(
    private readonly database: Database,
    private readonly rooms: Rooms,
    private readonly log: RoomLog,
  ) {}

  /** The revealed sessions of a pack; null where the workspace has neither the pack nor a room of it. */
  async ofPack(workspaceId: string, packId: string): Promise<SessionOutcome[] | null> {
    const rows = await this.database.run((prisma) =>
      prisma.room.findMany({
        where: { workspaceId, packId, outcome: { not: null } },
        select: { id: true, title: true, state: true, outcome: true },
      }),
    );
    if (rows.length === 0 && !(await this.#isKnown(workspaceId, packId))) return null;
    return rows.map(({ id, title, state, outcome }) => ({
      roomId: id,
      title,
      state: state as Phase,
      outcome: JSON.parse(outcome ?? '') as Outcome,
    }));
  }

  /** The last revealed session of a pack, by when it started. */
  async lastOfPack(workspaceId: string, packId: string): Promise<SessionOutcome | null> {
    const sessions = (await this.ofPack(workspaceId, packId)) ?? [];
    return sessions.reduce<SessionOutcome | null>(
      (last, session) =>
        last === null || session.outcome.startedAt > last.outcome.startedAt ? session : last,
      null,
    );
  }

  /** Writes a room's outcome anew, from the log alone. */
  async rebuild(roomId: string): Promise<void> {
    const origin = await this.rooms.origin(roomId);
    if (!origin) return;
    const outcome = await this.#outcomeOf(roomId, origin);
    await this.database.run((prisma) =>
      prisma.room.updateMany({
        where: { id: roomId },
        data: { outcome: outcome && JSON.stringify(outcome) },
      }),
    );
  }

  /** Rewrites all of them, where they are of another version of this program. */
  async bringUpToDate(serverState: ServerState): Promise<void> {
    if ((await serverState.get(VERSION)) === String(OUTCOME_VERSION)) return;
    const rows = await this.database.run((prisma) =>
      prisma.room.findMany({ where: { state: { not: 'lobby' } }, select: { id: true } }),
    );
    for (const { id } of rows) await this.rebuild(id);
    await serverState.set(VERSION, String(OUTCOME_VERSION));
  }

  async #outcomeOf(roomId: string, { restored, ...origin }: RoomOrigin): Promise<Outcome | null> {
    if (restored) return outcomeOfReview(restored.review, restored.keys);
    return outcomeOf(replay(initialRoomState(origin), await this.log.read(roomId)));
  }

  async #isKnown(workspaceId: string, packId: string): Promise<boolean> {
    const [packs, rooms] = await this.database.run((prisma) =>
      prisma.$transaction([
        prisma.pack.count({ where: { id: packId, workspaceId } }),
        prisma.room.count({ where: { packId, workspaceId } }),
      ]),
    );
    return packs + rooms > 0;
  }
}
