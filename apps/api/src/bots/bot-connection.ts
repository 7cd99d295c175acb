import { firstMove, type Habit, heardIn, type Move, type Nature, type Seen } from '@mockpanel/shared/bot/bot';
import type { ClientToServerEvents, ServerToClientEvents } from '@mockpanel/shared/protocol/socket';
import type { View } from '@mockpanel/shared/room/views';
import { nanoid } from 'nanoid';
import { io, type Socket } from 'socket.io-client';

export interface BotOptions {
  /** The server's own address: a bot comes in by the same door as people. */
  url: string;
  token: string;
  nature: Nature;
  habits: readonly Habit[];
  /** How many times faster than usual it is. */
  haste: number;
  /** It has left for good: its link died, or the room closed. */
  onLeft: () => void;
}

const ANSWER_MS = 5_000;
const RETRY_MS = 1_000;
const LONELY_MS = 5 * 60_000;
/** Refusals that say nothing about the move itself. */
const PASSING: ReadonlySet<string> = new Set(['RATE_LIMITED', 'STORAGE_UNAVAILABLE']);

/** One bot in one room: looks at what it is sent, and does the next thing when its time has come. */
export class BotConnection {
  readonly #socket: Socket<ServerToClientEvents, ClientToServerEvents>;
  #seen: Partial<Seen> = {};
  #next: { key: string; timer: NodeJS.Timeout } | null = null;
  /** Moves the room did not want; they are not tried again. */
  readonly #unwanted = new Set<string>();
  #isSending = false;
  #hasLeft = false;
  #lonely: NodeJS.Timeout | undefined;

  /** Its habits, without the moves that the room did not want. */
  readonly #wantedHabits: readonly Habit[];

  constructor(private readonly options: BotOptions) {
    this.#wantedHabits = options.habits.map(
      (habit): Habit =>
        (seen, nature) => {
          const move = habit(seen, nature);
          return move && this.#unwanted.has(move.key) ? null : move;
        },
    );
    this.#socket = io(options.url, {
      auth: { token: options.token },
      transports: ['websocket'],
      forceNew: true,
    });
    this.#socket.on('briefing', (briefing) => this.#see({ briefing }));
    this.#socket.on('view', (view) => this.#see({ view, ...heardIn(view) }));
    this.#socket.on('mine', (mine) => this.#see({ mine }));
    this.#socket.on('ended', () => this.leave());
    this.#socket.on('connect_error', (error) => {
      if ((error as { data?: { code?: string } }).data?.code === 'TOKEN_INVALID') this.leave();
    });
    this.#socket.on('disconnect', () => this.#forget());
  }

  leave(): void {
    if (this.#hasLeft) return;
    this.#hasLeft = true;
    clearTimeout(this.#lonely);
    this.#forget();
    this.#socket.disconnect();
    this.options.onLeft();
  }

  #see(part: Partial<Seen>): void {
    this.#seen = { ...this.#seen, ...part };
    if (part.view?.state === 'closed') return this.leave();
    if (part.view) this.#mindCompany(part.view);
    this.#consider();
  }

  /** Among bots alone it stays for a while, then it goes; it comes back with the next person. */
  #mindCompany({ participants }: View): void {
    const isAmongPeople = participants.some(({ bot, present }) => present && !bot);
    if (isAmongPeople) {
      clearTimeout(this.#lonely);
      this.#lonely = undefined;
    } else this.#lonely ??= setTimeout(() => this.leave(), LONELY_MS);
  }

  /** Goes on waiting with what it was about to do, or turns to something else. */
  #consider(): void {
    if (this.#isSending) return;
    const move = this.#choose();
    if (move && move.key === this.#next?.key) return;
    this.#forget();
    if (move) this.#wait(move.key, move.afterMs / this.options.haste, () => this.#act(move));
  }

  #choose(): Move | null {
    const { briefing, view, mine, heard } = this.#seen;
    if (!briefing || !view || !mine) return null;
    return firstMove(this.#wantedHabits, { briefing, view, mine, heard }, this.options.nature);
  }

  #wait(key: string, afterMs: number, then: () => void): void {
    this.#next = { key, timer: setTimeout(then, afterMs) };
  }

  #act({ key, command }: Move): void {
    this.#isSending = true;
    this.#socket.timeout(ANSWER_MS).emit('command', { ...command, id: nanoid() }, (lost, ack) => {
      this.#isSending = false;
      this.#forget();
      // A command that was under way when it left is answered too, with nothing.
      if (this.#hasLeft) return;
      // What an accepted command changed comes next, and with it the next move.
      if (!lost && ack.ok) return;
      const isPassing = lost || (!ack.ok && PASSING.has(ack.error.code));
      if (!isPassing) this.#unwanted.add(key);
      this.#wait(`after ${key}`, RETRY_MS, () => this.#lookAgain());
    });
  }

  #lookAgain(): void {
    this.#forget();
    this.#consider();
  }

  #forget(): void {
    clearTimeout(this.#next?.timer);
    this.#next = null;
  }
}
