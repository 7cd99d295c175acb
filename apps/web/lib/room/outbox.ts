import type { Ack } from '@mockpanel/shared/protocol/socket';
import type { Command, CommandType } from '@mockpanel/shared/room/commands';

/** A command that was made here and not yet answered: it may or may not have happened. */
export interface PendingCommand {
  command: Command;
  sent: boolean;
}

/**
 * Those that do no harm when they arrive late, so that a reload of the page may send them again: what somebody
 * wrote or scored. Raised hands, claims, interruptions, questions and the chair's commands are about their moment.
 */
const SAFE_LATE: readonly CommandType[] = [
  'saveNote',
  'deleteNote',
  'saveBallot',
  'submitBallot',
  'saveVerdict',
  'tickPoint',
  'markItem',
  'tally',
  'markLadder',
  'rateQuestion',
  'predict',
  'saveReflection',
  'scoreWarmUp',
  'scoreDoOver',
  'saveActionItem',
  'deleteActionItem',
  'reviseScore',
];

/** The codes that say "not now" and nothing about the command itself. */
const TRY_AGAIN = new Set(['STORAGE_UNAVAILABLE', 'RATE_LIMITED']);

const FIRST_DELAY_MS = 300;
const LONGEST_DELAY_MS = 4_000;

export interface OutboxSeams {
  /** Null: no answer. */
  deliver: (command: Command) => Promise<Ack | null>;
  isConnected: () => boolean;
  wait: (ms: number) => Promise<void>;
  changed: () => void;
  /** Called with each answer before the promise of its sender resolves; `again`: it was sent more than once. */
  answered: (command: Command, ack: Ack, again: boolean) => void;
  keep: (commands: Command[]) => void;
}

export interface Outbox {
  pending: () => readonly PendingCommand[];
  send: (command: Command) => Promise<Ack>;
  /** Goes on where it stopped, for instance after a reconnect. */
  resume: () => void;
  /** Puts back what a page that was closed had not heard about. */
  restore: (commands: Command[]) => void;
}

/**
 * Sends one command at a time, in the order they were made, and repeats each with the same id until it is
 * answered. No answer is no verdict: such a command stays "not yet saved".
 */
export function createOutbox(seams: OutboxSeams): Outbox {
  let queue: PendingCommand[] = [];
  const waiting = new Map<string, ((ack: Ack) => void)[]>();
  let running = false;

  const changed = () => {
    seams.keep(queue.map((entry) => entry.command).filter((command) => SAFE_LATE.includes(command.type)));
    seams.changed();
  };

  async function run(): Promise<void> {
    if (running) return;
    running = true;
    let delay = FIRST_DELAY_MS;
    try {
      for (let head = queue[0]; head !== undefined && seams.isConnected(); head = queue[0]) {
        const again = head.sent;
        head.sent = true;
        const ack = await seams.deliver(head.command);
        if (ack !== null && (ack.ok || !TRY_AGAIN.has(ack.error.code))) {
          settle(head, ack, again);
          delay = FIRST_DELAY_MS;
        } else if (seams.isConnected()) {
          await seams.wait(delay);
          delay = Math.min(delay * 2, LONGEST_DELAY_MS);
        }
      }
    } finally {
      running = false;
    }
  }

  function settle(entry: PendingCommand, ack: Ack, again: boolean): void {
    queue = queue.filter((other) => other !== entry);
    seams.answered(entry.command, ack, again);
    changed();
    for (const resolve of waiting.get(entry.command.id) ?? []) resolve(ack);
    waiting.delete(entry.command.id);
  }

  return {
    pending: () => queue,
    send: (command) =>
      new Promise((resolve) => {
        const resolvers = dropReplaced(command);
        waiting.set(command.id, [...resolvers, resolve]);
        queue = [...queue, { command, sent: false }];
        changed();
        void run();
      }),
    resume: () => void run(),
    restore(commands) {
      const known = new Set(queue.map((entry) => entry.command.id));
      const lost = commands.filter((command) => !known.has(command.id));
      queue = [...lost.map((command) => ({ command, sent: true })), ...queue];
      changed();
      void run();
    },
  };

  /** A later draft of the same sheet replaces one that has not left yet; its senders hear the later answer. */
  function dropReplaced(command: Command): ((ack: Ack) => void)[] {
    const sheet = sheetOf(command);
    const replaced = queue.at(-1);
    if (sheet === null || !replaced || replaced.sent || sheetOf(replaced.command) !== sheet) return [];
    queue = queue.filter((entry) => entry !== replaced);
    const resolvers = waiting.get(replaced.command.id) ?? [];
    waiting.delete(replaced.command.id);
    return resolvers;
  }
}

/** What a command saves whole, over what was saved before; null: it stands for itself. */
function sheetOf(command: Command): string | null {
  switch (command.type) {
    case 'saveBallot':
      return `ballot ${command.roundId}`;
    case 'predict':
      return `prediction ${command.participantId}`;
    case 'saveVerdict':
    case 'saveReflection':
    case 'scoreWarmUp':
      return command.type;
    case 'scoreDoOver':
      return `do-over ${command.startedAt}`;
    default:
      return null;
  }
}
