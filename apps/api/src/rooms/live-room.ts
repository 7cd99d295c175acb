import type { Ack, EndCode } from '@mockpanel/shared/protocol/socket';
import { changesOutcome, outcomeOf } from '@mockpanel/shared/review/outcome';
import type { RestoredReview } from '@mockpanel/shared/review/restored';
import { type Actor, actorId, type Command, type InternalCommand } from '@mockpanel/shared/room/commands';
import { decide } from '@mockpanel/shared/room/decide';
import { type Refusal, type RefusalCode, refusal } from '@mockpanel/shared/room/errors';
import type { LogEntry } from '@mockpanel/shared/room/events';
import { replay } from '@mockpanel/shared/room/evolve';
import { openRound } from '@mockpanel/shared/room/rounds';
import { initialRoomState, type RoomState } from '@mockpanel/shared/room/state';
import { nextDeadline } from '@mockpanel/shared/room/timers';
import { ConstraintError } from '../storage/errors.js';
import type { Append, RoomLog } from '../storage/room-log.js';
import type { RoomOrigin } from '../storage/rooms.js';
import { AcceptedCommands } from './accepted-commands.js';
import { Alarm } from './alarm.js';
import { Audience } from './audience.js';
import { commandHash } from './command-hash.js';
import type { Connection } from './connection.js';
import { Mailbox } from './mailbox.js';

type AnyCommand = Command | InternalCommand;

/** What the shell stores in the same moment as an entry. */
export type Alongside = Pick<Append, 'token' | 'hostToken' | 'usedInvite'>;

export interface Observation {
  type: AnyCommand['type'];
  outcome: 'ok' | 'repeated' | RefusalCode;
  ms: number;
}

export interface LiveRoomDeps {
  log: RoomLog;
  now: () => number;
  newId: () => string;
  observe: (observation: Observation) => void;
  /** A command could not be settled: the database failed, or this program has a fault. */
  onFailure: (error: unknown) => void;
  /** Somebody has connected: whoever else belongs here can be brought. */
  onAttach?: (state: RoomState) => void;
}

interface Task {
  command: AnyCommand;
  actor: Actor;
  alongside: Alongside;
  respond: (ack: Ack) => void;
}

const UNKNOWN = refusal(
  'STORAGE_UNAVAILABLE',
  'It is not known whether this was saved. It is tried again with the same id.',
);
const GONE = refusal('NOT_ALLOWED', 'This room was deleted.');
const REUSED = refusal('ID_REUSED', 'Another command was sent with this id. Send this one with a new id.');

const RETRY_TIMER_MS = 1_000;

/**
 * One room in memory. Commands wait in its mailbox and are taken one at a time: decided, written,
 * applied, acknowledged, published. Nothing is decided on top of what is not on disk.
 */
export class LiveRoom {
  readonly audience: Audience;
  #state: RoomState;
  #lastEntry: { seq: number; at: number } = { seq: 0, at: 0 };
  #accepted = new AcceptedCommands();
  readonly #mailbox = new Mailbox<Task>((task) => this.#take(task));
  #isStale = false;
  #isGone = false;
  readonly #alarm: Alarm;

  constructor(
    private origin: RoomOrigin,
    entries: LogEntry[],
    private readonly deps: LiveRoomDeps,
  ) {
    this.audience = new Audience(deps.now);
    this.#alarm = new Alarm(deps.now);
    this.#state = this.#fold(entries);
    this.#armTimer();
  }

  get id(): string {
    return this.origin.roomId;
  }

  get state(): RoomState {
    return this.#state;
  }

  /** The review that this room was restored from; it has no session of its own. */
  get restored(): RestoredReview | null {
    return this.origin.restored ?? null;
  }

  get lastEntryAt(): number {
    return this.#lastEntry.at;
  }

  get isGone(): boolean {
    return this.#isGone;
  }

  /** Nothing waits and nobody listens. */
  get isIdle(): boolean {
    return this.audience.size === 0 && this.#mailbox.isIdle;
  }

  get isClockRunning(): boolean {
    return openRound(this.#state)?.clock?.state === 'running';
  }

  /** Puts a command into the mailbox; `respond` is called once, before anybody learns what changed. */
  submit(command: AnyCommand, actor: Actor, respond: (ack: Ack) => void, alongside: Alongside = {}): void {
    if (this.#isGone) return respond({ ok: false, error: GONE });
    this.#mailbox.put({ command, actor, alongside, respond: once(respond) });
  }

  /** As `submit`, for callers that wait. */
  ask(command: AnyCommand, actor: Actor, alongside: Alongside = {}): Promise<Ack> {
    return new Promise((resolve) => this.submit(command, actor, resolve, alongside));
  }

  attach(connection: Connection): void {
    if (this.#isGone) return connection.end('TOKEN_INVALID');
    this.audience.attach(connection, this.#state);
    this.deps.onAttach?.(this.#state);
  }

  detach(connection: Connection): void {
    this.audience.detach(connection, this.#state);
  }

  /** What this room took over from another one goes when that one is deleted. */
  forget(roomId: string): void {
    if (this.origin.carryOver?.roomId !== roomId) return;
    this.origin = { ...this.origin, carryOver: null };
    this.#state = { ...this.#state, carryOver: null };
    this.audience.publishAnew(this.#state);
  }

  /** Takes no more commands, finishes those that wait, and closes every connection. */
  async retire(): Promise<void> {
    this.#isGone = true;
    this.rest();
    await this.settled();
    for (const connection of this.audience.connections()) connection.end('TOKEN_INVALID');
  }

  /** Stops its timers; for a room that leaves memory but lives on. */
  rest(): void {
    this.#alarm.stop();
    this.audience.rest();
  }

  /** Resolves when the mailbox is empty. */
  settled(): Promise<void> {
    return this.#mailbox.settled();
  }

  async #take(task: Task): Promise<void> {
    const startedAt = performance.now();
    const outcome = await this.#settle(task).catch((error: unknown) => {
      // What is in memory is no longer known to be what is on disk: it is read again before the next command.
      this.#isStale = true;
      this.deps.onFailure(error);
      task.respond({ ok: false, error: UNKNOWN });
      return UNKNOWN.code;
    });
    const ms = performance.now() - startedAt;
    this.deps.observe({ type: task.command.type, outcome, ms });
  }

  async #settle(task: Task): Promise<Observation['outcome']> {
    if (this.#isStale) await this.#reload();
    const { command, actor, alongside, respond } = task;
    const bodyHash = commandHash(command);
    const first = this.#accepted.hashOf(actorId(actor), command.id);
    if (first !== undefined) {
      respond(first === bodyHash ? { ok: true } : { ok: false, error: REUSED });
      return first === bodyHash ? 'repeated' : 'ID_REUSED';
    }
    const at = this.#now();
    const { presence } = this.audience;
    const decision = decide(this.#state, command, { actor, now: at, newId: this.deps.newId, presence });
    if (!decision.ok) return this.#refuse(respond, decision.error);

    const entry: LogEntry = {
      roomId: this.id,
      seq: this.#lastEntry.seq + 1,
      actorId: actorId(actor),
      commandId: command.id,
      bodyHash,
      at,
      events: decision.events,
    };
    const next = replay(this.#state, [entry]);
    const phase = next.phase === this.#state.phase ? {} : { phase: next.phase };
    try {
      await this.deps.log.append({ entry, ...phase, ...outcomeAfter(entry, next), ...alongside });
    } catch (error) {
      if (!(error instanceof ConstraintError)) throw error;
      return this.#settleAfterConflict(task);
    }
    this.#accept(entry, next);
    this.audience.together(() => {
      respond({ ok: true });
      this.#publish(entry);
    });
    return 'ok';
  }

  /** Somebody else wrote this place in the log: what is on disk counts, and the command is decided again. */
  async #settleAfterConflict(task: Task): Promise<Observation['outcome']> {
    const before = this.#lastEntry.seq;
    await this.#reload();
    if (this.#lastEntry.seq === before)
      throw new ConstraintError('The log refuses an entry it does not have.');
    return this.#settle(task);
  }

  #refuse(respond: Task['respond'], error: Refusal): RefusalCode {
    respond({ ok: false, error });
    return error.code;
  }

  #accept(entry: LogEntry, next: RoomState): void {
    // What was taken over may have been deleted while the entry was written.
    this.#state = { ...next, carryOver: this.origin.carryOver ?? null };
    this.#lastEntry = entry;
    this.#accepted.add(entry);
    for (const event of entry.events)
      if (event.type === 'participantJoined') this.audience.expect(event.participantId, entry.at);
    this.#armTimer();
  }

  #publish({ events }: LogEntry): void {
    this.audience.publish(this.#state);
    for (const event of events)
      if (event.type === 'participantRemoved')
        this.end(({ member }) => member.participantId === event.participantId, 'REMOVED');
  }

  /** Closes the connections that `matches` picks, and says that their link is not valid any more. */
  end(matches: (connection: Connection) => boolean, code: EndCode = 'TOKEN_INVALID'): void {
    for (const connection of this.audience.connections()) if (matches(connection)) connection.end(code);
  }

  async #reload(): Promise<void> {
    const entries = await this.deps.log.read(this.id);
    this.#state = this.#fold(entries);
    this.#isStale = false;
    this.#armTimer();
    this.audience.publish(this.#state);
  }

  #fold(entries: LogEntry[]): RoomState {
    this.#accepted = new AcceptedCommands(entries);
    this.#lastEntry = entries.at(-1) ?? { seq: 0, at: 0 };
    const { restored: _restored, ...room } = this.origin;
    return replay(initialRoomState(room), entries);
  }

  /** The time never runs backwards within a room, whatever the machine's clock does. */
  #now(): number {
    return Math.max(this.deps.now(), this.#lastEntry.at);
  }

  /** Rooms that advance by themselves send themselves a command when their time is up. */
  #armTimer(retryInMs = 0): void {
    const dueAt = this.#isGone ? null : nextDeadline(this.#state);
    if (dueAt === null) return this.#alarm.stop();
    this.#alarm.set(dueAt, () => this.#advance(dueAt), retryInMs);
  }

  #advance(dueAt: number): void {
    // Two steps may end at the same time: each is a command of its own.
    const id = `auto-${dueAt}-${this.#lastEntry.seq}`;
    const command = { id, type: 'autoAdvance', dueAt } as const;
    this.submit(command, { kind: 'system' }, () => {
      if (nextDeadline(this.#state) === dueAt) this.#armTimer(RETRY_TIMER_MS);
    });
  }
}

/** What is revealed of the session goes to disk with whatever changes it, for progress. */
function outcomeAfter({ events }: LogEntry, next: RoomState): Pick<Append, 'outcome'> {
  const outcome = changesOutcome(events) ? outcomeOf(next) : null;
  return outcome ? { outcome } : {};
}

/** A fault after the first answer must not become a second answer. */
function once(respond: (ack: Ack) => void): (ack: Ack) => void {
  let isAnswered = false;
  return (ack) => {
    if (isAnswered) return;
    isAnswered = true;
    respond(ack);
  };
}
