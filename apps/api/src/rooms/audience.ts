import type { RoomState } from '@mockpanel/shared/room/state';
import { briefingFor, mineFor, viewerKindOf, viewFor } from '@mockpanel/shared/room/view';
import type { Member, Shown, View, ViewerKind } from '@mockpanel/shared/room/views';
import { type Channel, type Connection, memberKey } from './connection.js';

interface Listener {
  member: Member;
  kind: ViewerKind;
  connections: Set<Connection>;
  /** What this member has, as JSON. */
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
  get present(): Set<string> {
    const ids = [...this.#listeners.values()].map(({ member }) => member.participantId);
    return new Set(ids.filter((id) => id !== null));
  }

  connections(): Connection[] {
    return [...this.#listeners.values()].flatMap(({ connections }) => [...connections]);
  }

  /** Adds a connection: the others learn that somebody is here, the newcomer gets everything. */
  attach(connection: Connection, state: RoomState): void {
    const { member } = connection;
    const kind = viewerKindOf(state, member);
    const listener = this.#listeners.get(memberKey(member)) ?? {
      member,
      kind,
      connections: new Set<Connection>(),
      mine: '',
      briefing: '',
    };
    this.#listeners.set(memberKey(member), listener);
    this.publish(state);

    listener.connections.add(connection);
    const briefing = briefingFor(state, member);
    const mine = mineFor(state, member);
    listener.briefing = JSON.stringify(briefing);
    listener.mine = JSON.stringify(mine);
    connection.send('briefing', briefing);
    connection.send('view', this.#viewFor(state, kind));
    connection.send('mine', mine);
    connection.listen(this.roomId, kind);
  }

  detach(connection: Connection, state: RoomState): void {
    const key = memberKey(connection.member);
    const listener = this.#listeners.get(key);
    if (!listener?.connections.delete(connection)) return;
    if (listener.connections.size > 0) return;
    this.#listeners.delete(key);
    this.publish(state);
  }

  /** Brings everybody up to date with `state`. */
  publish(state: RoomState): void {
    if (state.briefingVersion !== this.#briefingVersion) this.#publishBriefings(state);
    const kinds = new Set([...this.#listeners.values()].map(({ kind }) => kind));
    for (const kind of kinds) this.#publishView(state, kind);
    for (const listener of this.#listeners.values()) this.#publishMine(state, listener);
  }

  #publishBriefings(state: RoomState): void {
    this.#briefingVersion = state.briefingVersion;
    for (const listener of this.#listeners.values()) {
      if (listener.connections.size === 0) continue;
      const briefing = briefingFor(state, listener.member);
      const json = JSON.stringify(briefing);
      if (json === listener.briefing) continue;
      listener.briefing = json;
      for (const connection of listener.connections) connection.send('briefing', briefing);
    }
  }

  #publishView(state: RoomState, kind: ViewerKind): void {
    const view = this.#viewFor(state, kind);
    const json = withoutClock(view);
    if (json === this.#views.get(kind)) return;
    this.#views.set(kind, json);
    this.channel.view(this.roomId, kind, view);
  }

  #publishMine(state: RoomState, listener: Listener): void {
    if (listener.connections.size === 0) return;
    const mine = mineFor(state, listener.member);
    const json = JSON.stringify(mine);
    if (json === listener.mine) return;
    listener.mine = json;
    for (const connection of listener.connections) connection.send('mine', mine);
  }

  #viewFor(state: RoomState, kind: ViewerKind): Shown<View> {
    return viewFor(state, kind, { present: this.present, now: this.now() });
  }
}

/** A view's JSON but for the server's time, which alone is no news. */
const withoutClock = ({ serverNow: _serverNow, ...view }: View): string => JSON.stringify(view);
