import type { Ack, EndCode } from '@mockpanel/shared/protocol/socket';
import type { Command } from '@mockpanel/shared/room/commands';
import type { Refusal } from '@mockpanel/shared/room/errors';
import type { Briefing, Mine, View } from '@mockpanel/shared/room/views';
import { nanoid } from 'nanoid';
import type { Drafts } from './drafts';
import { createOutbox } from './outbox';
import { isOfEarlierDoOver, overlayMine, overlayView } from './overlay';
import { createServerClock } from './server-clock';
import type { OpenTransport } from './transport';

export type ConnectionState = 'connecting' | 'live' | 'reconnecting' | 'ended';

type WithoutId<C> = C extends Command ? Omit<C, 'id'> : never;
/** What a component sends; the client adds the id that makes a retry safe. */
export type CommandBody = WithoutId<Command>;

export interface RoomSnapshot {
  briefing: Briefing | null;
  /** As the server sent it, with what is on its way laid over it. */
  view: View | null;
  /** The server's word with what is on its way laid over it. */
  mine: Mine | null;
  connection: ConnectionState;
  /** Server time, epoch ms, at which the connection was lost. */
  lostAt: number | null;
  /** Why the link opens nothing any more. */
  ended: EndCode | null;
  /** Made here and not yet acknowledged: unknown, never failed. */
  pending: readonly Command[];
  /** The last refusal, until it is dismissed. */
  refused: ({ type: Command['type'] } & Refusal) | null;
}

export interface RoomClient {
  snapshot: () => RoomSnapshot;
  subscribe: (listener: () => void) => () => void;
  send: (body: CommandBody) => Promise<Ack>;
  serverNow: () => number;
  dismissRefusal: () => void;
  drafts: Drafts;
  close: () => void;
}

export interface RoomClientSeams {
  token: string;
  open: OpenTransport;
  drafts: Drafts;
  monotonicNow?: () => number;
  wait?: (ms: number) => Promise<void>;
  newId?: () => string;
}

const FIRST_PINGS = 5;
const PING_GAP_MS = 250;
const PING_AGAIN_MS = 60_000;

const EMPTY: RoomSnapshot = {
  briefing: null,
  view: null,
  mine: null,
  connection: 'connecting',
  lostAt: null,
  ended: null,
  pending: [],
  refused: null,
};

/** One seat's connection to its room, with no framework in it. */
export function createRoomClient(seams: RoomClientSeams): RoomClient {
  const monotonicNow = seams.monotonicNow ?? (() => performance.now());
  const wait = seams.wait ?? ((ms: number) => new Promise<void>((done) => setTimeout(done, ms)));
  const newId = seams.newId ?? (() => nanoid());
  const clock = createServerClock(monotonicNow);
  const listeners = new Set<() => void>();
  let current = EMPTY;
  let serverMine: Mine | null = null;
  let serverView: View | null = null;
  /** Acknowledged, while the `mine` or the `view` that tells of it is still on its way. */
  let aheadOfMine: Command[] = [];
  let aheadOfView: Command[] = [];
  let connected = false;
  let closed = false;
  /** Counts the times that the clock was begun to be measured; only the last goes on. */
  let measurements = 0;

  const update = (change: Partial<RoomSnapshot>) => {
    current = { ...current, ...change };
    for (const listener of listeners) listener();
  };

  const refresh = (change: Partial<RoomSnapshot> = {}) => {
    const pending = outbox.pending().map((entry) => entry.command);
    const onMine = [...aheadOfMine, ...pending].filter((command) => !isOfEarlierDoOver(command, serverView));
    const mine = serverMine && overlayMine(serverMine, onMine, clock.now());
    const view = serverView && overlayView(serverView, [...aheadOfView, ...pending]);
    update({ ...change, pending, mine, view });
  };

  const outbox = createOutbox({
    deliver: (command) => transport.sendCommand(command),
    isConnected: () => connected && !closed,
    wait,
    changed: () => refresh(),
    answered: (command, ack, again) => {
      if (ack.ok) {
        // What had happened before the line broke is in `mine` already, and a tap on top of it would count twice.
        if (!again || command.type !== 'tally') aheadOfMine = [...aheadOfMine, command];
        aheadOfView = [...aheadOfView, command];
      } else update({ refused: { type: command.type, ...ack.error } });
    },
    keep: seams.drafts.keepCommands,
  });

  const transport = seams.open(seams.token, {
    connected: () => {
      connected = true;
      clock.forget();
      update({ connection: 'live', lostAt: null });
      outbox.resume();
      void keepTime();
    },
    disconnected: () => {
      connected = false;
      if (current.connection === 'live') update({ connection: 'reconnecting', lostAt: clock.now() });
    },
    briefing: (briefing) => update({ briefing }),
    view: (view) => {
      if (clock.glimpse(view.serverNow)) void keepTime();
      serverView = view;
      aheadOfView = [];
      refresh();
    },
    mine: (mine) => {
      serverMine = mine;
      aheadOfMine = [];
      refresh();
    },
    ended: (ended) => {
      connected = false;
      update({ connection: 'ended', ended });
    },
  });

  async function keepTime(): Promise<void> {
    measurements += 1;
    const measurement = measurements;
    for (let turn = 1; !closed && connected && measurement === measurements; turn += 1) {
      const sentAt = monotonicNow();
      const serverNow = await transport.askClock();
      if (serverNow !== null) clock.learn(serverNow, sentAt, monotonicNow());
      await wait(turn < FIRST_PINGS ? PING_GAP_MS : PING_AGAIN_MS);
    }
  }

  outbox.restore(seams.drafts.commands());

  return {
    snapshot: () => current,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    send: (body) => outbox.send({ ...body, id: newId() } as Command),
    serverNow: clock.now,
    dismissRefusal: () => update({ refused: null }),
    drafts: seams.drafts,
    close: () => {
      closed = true;
      connected = false;
      transport.close();
    },
  };
}
