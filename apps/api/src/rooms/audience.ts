import { hash } from 'node:crypto';
import type { Presence } from '@mockpanel/shared/room/presence';
import { FACILITATOR } from '@mockpanel/shared/room/presence';
import type { RoomState } from '@mockpanel/shared/room/state';
import { nextKnockEnd } from '@mockpanel/shared/room/timers';
import { briefingFor, mineFor, type Surroundings, viewerKindOf, viewFor } from '@mockpanel/shared/room/view';
import type { Member, ViewerKind } from '@mockpanel/shared/room/views';
import { Alarm } from './alarm.js';
import { Attendance } from './attendance.js';
import { type Connection, memberKey } from './connection.js';
import { Frame } from './frame.js';

interface Listener {
  member: Member;
  kind: ViewerKind;
  connections: Set<Connection>;
  /** What this member has. */
  mine: Frame | null;
  /** A digest: a briefing is long, it rarely changes, and everybody's is another one. */
  briefing: string;
}

/**
 * Everybody who is connected to a room, and what each of them already has. A view is built once per kind
 * of viewer; whatever did not change is not sent.
 */
export class Audience {
  readonly #listeners = new Map<string, Listener>();
  readonly #views = new Map<ViewerKind, Frame>();
  readonly #attendance: Attendance;
  readonly #alarm: Alarm;
  #briefingVersion = -1;

  constructor(private readonly now: () => number) {
    this.#attendance = new Attendance(now());
    this.#alarm = new Alarm(now);
  }

  get size(): number {
    return this.#listeners.size;
  }

  /** Who is connected, or was a moment ago. */
  get presence(): Presence {
    return this.#attendance.at(this.now());
  }

  /** Somebody has joined at `at` (epoch ms), and is about to connect. */
  expect(participantId: string, at: number): void {
    this.#attendance.expect(participantId, at);
  }

  /** Says nothing by itself any more. */
  rest(): void {
    this.#alarm.stop();
  }

  connections(): Connection[] {
    return [...this.#listeners.values()].flatMap(({ connections }) => [...connections]);
  }

  /** Adds a connection: the others learn that somebody is here, the newcomer gets everything. */
  attach(connection: Connection, state: RoomState): void {
    const listener = this.#listenerOf(connection.member, state);
    this.publish(state);

    listener.connections.add(connection);
    const surroundings = this.#surroundings();
    const briefing = Frame.briefing(briefingFor(state, listener.member));
    const view = Frame.view(viewFor(state, listener.kind, surroundings), this.#views.get(listener.kind));
    const mine = Frame.mine(mineFor(state, listener.member, surroundings), listener.mine);
    listener.briefing = digestOf(briefing);
    listener.mine = mine;
    connection.hold();
    for (const frame of [briefing, view, mine]) connection.send(frame);
    connection.release();
  }

  detach(connection: Connection, state: RoomState): void {
    const key = memberKey(connection.member);
    const listener = this.#listeners.get(key);
    if (!listener?.connections.delete(connection) || listener.connections.size > 0) return;
    this.#listeners.delete(key);
    this.#attendance.leave(key, this.now());
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
    const surroundings = this.#surroundings();
    for (const kind of new Set(listeners.map((listener) => listener.kind)))
      this.#publishView(state, kind, surroundings);
    for (const listener of listeners) this.#publishMine(state, listener, surroundings);
    this.#alarm.set(this.#nextChangeAt(state), () => this.publish(state));
  }

  /** As `publish`, where a briefing may be another one although nothing happened in the room itself. */
  publishAnew(state: RoomState): void {
    this.#briefingVersion = -1;
    this.publish(state);
  }

  /** When something that is shown changes without a command, epoch ms. */
  #nextChangeAt(state: RoomState): number | null {
    const now = this.now();
    const moments = [
      this.#attendance.nextChangeAt(state.chairId ?? FACILITATOR, now),
      nextKnockEnd(state, now),
    ].filter((moment) => moment !== null);
    return this.size > 0 && moments.length > 0 ? Math.min(...moments) : null;
  }

  #listenerOf(member: Member, state: RoomState): Listener {
    const key = memberKey(member);
    const known = this.#listeners.get(key);
    if (known) return known;
    const kind = viewerKindOf(state, member);
    const listener: Listener = { member, kind, connections: new Set(), mine: null, briefing: '' };
    this.#listeners.set(key, listener);
    this.#attendance.arrive(key);
    return listener;
  }

  #publishBriefing(state: RoomState, listener: Listener): void {
    if (listener.connections.size === 0) return;
    const frame = Frame.briefing(briefingFor(state, listener.member));
    const digest = digestOf(frame);
    if (digest === listener.briefing) return;
    listener.briefing = digest;
    for (const connection of listener.connections) connection.send(frame);
  }

  #publishView(state: RoomState, kind: ViewerKind, surroundings: Surroundings): void {
    const last = this.#views.get(kind);
    const frame = Frame.view(viewFor(state, kind, surroundings), last);
    if (!frame.isNews) return;
    this.#views.set(kind, frame);
    for (const listener of this.#listeners.values())
      if (listener.kind === kind) for (const connection of listener.connections) connection.send(frame);
  }

  #publishMine(state: RoomState, listener: Listener, surroundings: Surroundings): void {
    if (listener.connections.size === 0) return;
    const frame = Frame.mine(mineFor(state, listener.member, surroundings), listener.mine);
    if (!frame.isNews) return;
    listener.mine = frame;
    for (const connection of listener.connections) connection.send(frame);
  }

  #surroundings(): Surroundings {
    return { ...this.presence, now: this.now() };
  }
}

const digestOf = ({ json }: Frame): string => hash('sha256', json, 'base64url');
