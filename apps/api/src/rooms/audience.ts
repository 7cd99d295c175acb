import type { RoomState } from '@mockpanel/shared/room/state';
import { briefingFor, mineFor, viewerKindOf, viewFor } from '@mockpanel/shared/room/view';
import type { Member, ViewerKind } from '@mockpanel/shared/room/views';
import { type Channel, type Connection, memberKey } from './connection.js';
import { Frame } from './frame.js';

interface Listener {
  member: Member;
  kind: ViewerKind;
  connections: Set<Connection>;
  /** What this member has. */
  mine: string;
  briefing: string;
}

/**
 * Everybody who is connected to a room, and what each of them already has. A view is built once per kind
 * of viewer; whatever did not change is not sent.
 */
export class Audience {
  readonly #listeners = new Map<string, Listener>();
  readonly #views = new Map<ViewerKind, string>();
  #present: ReadonlySet<string> = new Set();
  #briefingVersion = -1;

  constructor(
    private readonly roomId: string,
    private readonly channel: Channel,
    private readonly now: () => number,
  ) {}

  get size(): number {
    return this.#listeners.size;
  }

  /** Participants with at least one open connection. */
  get present(): ReadonlySet<string> {
    return this.#present;
  }

  connections(): Connection[] {
    return [...this.#listeners.values()].flatMap(({ connections }) => [...connections]);
  }

  /** Adds a connection: the others learn that somebody is here, the newcomer gets everything. */
  attach(connection: Connection, state: RoomState): void {
    const listener = this.#listenerOf(connection.member, state);
    this.publish(state);

    listener.connections.add(connection);
    const briefing = Frame.briefing(briefingFor(state, listener.member));
    const mine = Frame.mine(mineFor(state, listener.member));
    listener.briefing = briefing.content;
    listener.mine = mine.content;
    connection.hold();
    for (const frame of [briefing, this.#viewOf(state, listener.kind), mine]) connection.send(frame);
    connection.release();
    connection.listen(this.roomId, listener.kind);
  }

  detach(connection: Connection, state: RoomState): void {
    const key = memberKey(connection.member);
    const listener = this.#listeners.get(key);
    if (!listener?.connections.delete(connection) || listener.connections.size > 0) return;
    this.#listeners.delete(key);
    this.#countPresent();
    this.publish(state);
  }

  /**
   * Does something that sends several things, an answer and a view and more: each connection then writes
   * once for all of them, in their order.
   */
  together(work: () => void): void {
    const connections = this.connections();
    for (const connection of connections) connection.hold();
    try {
      work();
    } finally {
      for (const connection of connections) connection.release();
    }
  }

  /** Brings everybody up to date with `state`. */
  publish(state: RoomState): void {
    const listeners = [...this.#listeners.values()];
    if (state.briefingVersion !== this.#briefingVersion) {
      this.#briefingVersion = state.briefingVersion;
      for (const listener of listeners) this.#publishBriefing(state, listener);
    }
    for (const kind of new Set(listeners.map((listener) => listener.kind))) this.#publishView(state, kind);
    for (const listener of listeners) this.#publishMine(state, listener);
  }

  #listenerOf(member: Member, state: RoomState): Listener {
    const key = memberKey(member);
    const known = this.#listeners.get(key);
    if (known) return known;
    const kind = viewerKindOf(state, member);
    const listener: Listener = { member, kind, connections: new Set(), mine: '', briefing: '' };
    this.#listeners.set(key, listener);
    this.#countPresent();
    return listener;
  }

  #countPresent(): void {
    const ids = [...this.#listeners.values()].map(({ member }) => member.participantId);
    this.#present = new Set(ids.filter((id) => id !== null));
  }

  #publishBriefing(state: RoomState, listener: Listener): void {
    if (listener.connections.size === 0) return;
    const frame = Frame.briefing(briefingFor(state, listener.member));
    if (frame.content === listener.briefing) return;
    listener.briefing = frame.content;
    for (const connection of listener.connections) connection.send(frame);
  }

  #publishView(state: RoomState, kind: ViewerKind): void {
    const frame = this.#viewOf(state, kind);
    if (frame.content === this.#views.get(kind)) return;
    this.#views.set(kind, frame.content);
    this.channel.view(this.roomId, kind, frame);
  }

  #publishMine(state: RoomState, listener: Listener): void {
    if (listener.connections.size === 0) return;
    const frame = Frame.mine(mineFor(state, listener.member));
    if (frame.content === listener.mine) return;
    listener.mine = frame.content;
    for (const connection of listener.connections) connection.send(frame);
  }

  #viewOf(state: RoomState, kind: ViewerKind): Frame {
    return Frame.view(viewFor(state, kind, { present: this.#present, now: this.now() }));
  }
}
