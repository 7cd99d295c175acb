import type { Role as SeatRole } from '@mockpanel/shared/room/commands';
import type { settingsInputSchema } from '@mockpanel/shared/room/settings';
import type { z } from 'zod';
import { type BareCommand, httpClient, RoomClient } from '../support/client.js';
import { Canaries, canaryPack } from './canaries.js';
import type { Milestones, Role } from './sight.js';

export type Viewer =
  | 'candidate'
  | 'ada'
  | 'ben'
  | 'cleo'
  | 'olga'
  | 'facilitator'
  | 'workspace'
  | 'share'
  | 'author'
  | 'stranger';
type Seated = Exclude<Viewer, 'workspace' | 'share' | 'author' | 'stranger'>;

export const ROLE_OF: Record<Viewer, Role> = {
  candidate: 'candidate',
  ada: 'panel',
  ben: 'panel',
  cleo: 'panel',
  olga: 'watcher',
  facilitator: 'watcher',
  workspace: 'reader',
  share: 'reader',
  author: 'author',
  stranger: 'stranger',
};

const CARDS = { ada: 'alpha', ben: 'beta', cleo: 'gamma' } as const;
const HOLDERS = { alpha: 'ada', beta: 'ben', gamma: 'cleo' };

const FORMATS = ['json', 'csv', 'md', 'vtt', 'ics'];

/** Something that reached somebody: a frame, an answer to a command or to a request. */
export interface Chunk {
  viewer: Viewer;
  /** What carried it, to name it where a test fails. */
  what: string;
  text: string;
  stage: number;
}

export interface SessionOptions {
  settings: z.input<typeof settingsInputSchema>;
  chair: 'candidate' | 'ada' | 'facilitator';
}

const answered = <T>({ status, body, text }: { status: number; body: T; text: string }): T => {
  if (status >= 300) throw new Error(`Refused with ${status}: ${text}`);
  return body;
};

/** A whole room with everybody in it: what each of them receives is kept, by what had happened until then. */
export class RecordedSession {
  readonly canaries = new Canaries();
  readonly chunks: Chunk[] = [];
  /** What had happened when each stage began. */
  readonly stages: Milestones[] = [new Set()];
  /** Links and the like: in no frame, answer, log line or file but the answer that made them. */
  readonly secrets: string[] = [];
  /** Reviews, their files, and progress. */
  readonly reviews: { viewer: Viewer; stage: number; path: string; text: string }[] = [];
  readonly clients = new Map<Viewer, RoomClient>();
  readonly ids = new Map<Viewer, string>();
  readonly names = new Map<Viewer, string>();
  /** The rounds whose reveal opens what belongs to a subject. */
  readonly rounds = new Map<string, string[]>();
  readonly passcode: string;
  private readonly callUrl: string;
  roomId = '';
  roomBeforeId = '';
  packId = '';
  readonly tokens = new Map<Viewer, string>();
  private invites = { candidate: '', panelist: '', observer: '' };
  private code = '';
  private readonly read = new Map<Viewer, number>();

  constructor(
    private readonly origin: string,
    readonly options: SessionOptions,
  ) {
    this.passcode = this.canaries.make('passcode', 'passcode', null, '').trim();
    this.callUrl = `https://call.example/${this.canaries.make('call link', 'call', null, '').trim()}`;
  }

  get chair(): Viewer {
    return this.options.chair;
  }

  /** Stores the pack, makes the room and seats everybody. */
  async open(): Promise<void> {
    const http = httpClient(this.origin);
    const { token } = answered(await http<{ token: string }>('POST', '/workspaces', { body: {} }));
    this.tokens.set('workspace', token).set('author', token);
    const pack = canaryPack(this.canaries, HOLDERS);
    const stored = await this.call<{ pack: { id: string } }>('author', 'POST', '/packs', { pack });
    this.packId = answered(stored).pack.id;
    await this.rehearseBefore();
    const made = answered(
      await http<{
        room: { id: string; code: string };
        hostToken: string;
        invites: RecordedSession['invites'];
      }>('POST', '/rooms', {
        token,
        body: {
          packId: this.packId,
          settings: { ...this.options.settings, passcode: this.passcode, callUrl: this.callUrl },
        },
      }),
    );
    this.roomId = made.room.id;
    this.code = made.room.code;
    this.invites = made.invites;
    this.secrets.push(token, made.hostToken, ...Object.values(made.invites));
    await this.sit('candidate', 'candidate', made.hostToken);
    for (const who of ['ada', 'ben', 'cleo'] as const)
      await this.sit(who, 'panelist', made.hostToken, [CARDS[who]]);
    await this.sit('olga', 'observer', made.hostToken);
    if (this.chair === 'facilitator') await this.connect('facilitator', made.hostToken);
    await this.share(made.hostToken);
    // What a room shows of itself grows as people arrive: everybody's first frames count to the lobby.
    await this.probe();
  }

  /** A session before this one, which leaves something to watch for. */
  private async rehearseBefore(): Promise<void> {
    const http = httpClient(this.origin);
    const made = await this.call<{
      room: { id: string };
      hostToken: string;
      invites: RecordedSession['invites'];
    }>('author', 'POST', '/rooms', { packId: this.packId });
    const { room, hostToken, invites } = answered(made);
    this.chunks.pop();
    this.roomBeforeId = room.id;
    const join = (invite: string, name: string, token?: string) =>
      http<{ token: string }>('POST', '/rooms/join', {
        ...(token === undefined ? {} : { token }),
        body: { invite, name },
      });
    const host = answered(await join(invites.candidate, 'Somebody earlier', hostToken));
    const panelist = answered(await join(invites.panelist, 'Another one'));
    this.secrets.push(hostToken, ...Object.values(invites), host.token, panelist.token);
    const chair = await RoomClient.join(this.origin, host.token);
    await chair.ok({ type: 'startSession' });
    await chair.ok({ type: 'startRound', roundId: 'pitch' });
    await chair.ok({ type: 'reveal' });
    const text = this.canaries.make('watch for', 'watch', null);
    const check = this.canaries.make('watch for', 'watch', null);
    await chair.ok({ type: 'saveActionItem', itemId: 'item-before', text, check });
    chair.close();
  }

  private async sit(viewer: Seated, role: SeatRole, hostToken: string, seatIds?: string[]): Promise<void> {
    const name = `Person ${viewer}`;
    const { status, body, text } = await httpClient(this.origin)<{
      participant: { id: string };
      token: string;
    }>('POST', '/rooms/join', {
      ...(this.chair === viewer ? { token: hostToken } : {}),
      body: { invite: this.invites[role], name, passcode: this.passcode, ...(seatIds ? { seatIds } : {}) },
    });
    const joined = answered({ status, body, text });
    this.secrets.push(joined.token);
    this.keep(viewer, 'POST /rooms/join', text.replaceAll(joined.token, ''));
    this.ids.set(viewer, joined.participant.id);
    this.names.set(viewer, name);
    await this.connect(viewer, joined.token);
  }

  /** A stranger who has the code knocks; whoever chairs, who is the host too, lets them in or not. */
  async knock(type: 'admitKnock' | 'declineKnock'): Promise<void> {
    const subject = `door-${type}`;
    const name = this.canaries.make('name at the door', subject, this.chair);
    await this.now(`written:${subject}`);
    const http = httpClient(this.origin);
    const body = { code: this.code, name, passcode: this.passcode };
    await this.call('stranger', 'POST', '/rooms/knock', { ...body, passcode: 'not this' });
    const made = await http<{ knock: { id: string }; token: string }>('POST', '/rooms/knock', { body });
    const { knock, token } = answered(made);
    this.secrets.push(token);
    this.keep('stranger', 'POST /rooms/knock', made.text.replaceAll(token, ''));
    const look = async () => {
      const { text } = await http('GET', '/rooms/knock', { token });
      this.keep('stranger', 'GET /rooms/knock', text);
      const peeked = await http('POST', '/rooms/peek', { body: { invite: token } });
      this.keep('stranger', 'POST /rooms/peek', peeked.text);
    };
    await look();
    await this.ok(this.chair, { type, knockId: knock.id });
    await look();
    await this.settle();
  }

  /** A link that reads the review without names, while the room itself may show them. */
  private async share(hostToken: string): Promise<void> {
    const { token } = answered(
      await httpClient(this.origin)<{ token: string }>('POST', `/rooms/${this.roomId}/share`, {
        token: hostToken,
        body: { hideNames: true },
      }),
    );
    this.secrets.push(token);
    this.tokens.set('share', token);
  }

  private async connect(viewer: Seated, token: string): Promise<void> {
    this.tokens.set(viewer, token);
    this.clients.set(viewer, await RoomClient.join(this.origin, token));
  }

  /** Sends a command, keeps its answer, and answers whether it was accepted. */
  async send(viewer: Viewer, command: BareCommand): Promise<boolean> {
    const ack = await this.client(viewer).send(command);
    this.keep(viewer, `ack of ${command.type}`, JSON.stringify(ack));
    return ack.ok;
  }

  async ok(viewer: Viewer, command: BareCommand): Promise<void> {
    if (!(await this.send(viewer, command))) throw new Error(`${viewer} could not ${command.type}.`);
  }

  client(viewer: Viewer): RoomClient {
    const client = this.clients.get(viewer);
    if (!client) throw new Error(`${viewer} is not connected.`);
    return client;
  }

  /** Something is about to happen: what arrived until now came before it, whatever comes next came after. */
  async now(...milestones: string[]): Promise<void> {
    await this.settle();
    this.stages.push(new Set([...(this.stages.at(-1) ?? []), ...milestones]));
  }

  /** Waits until everything that was sent to anybody has arrived, and keeps it. */
  async settle(): Promise<void> {
    await Promise.all([...this.clients.values()].map(({ socket }) => socket.emitWithAck('clock')));
    for (const [viewer, { frames }] of this.clients) {
      for (const { event, payload } of frames.slice(this.read.get(viewer) ?? 0))
        this.keep(viewer, event, JSON.stringify(payload));
      this.read.set(viewer, frames.length);
    }
  }

  private async call<T>(viewer: Viewer, method: 'GET' | 'POST', path: string, body?: unknown) {
    const token = viewer === 'stranger' ? undefined : this.tokens.get(viewer);
    const answer = await httpClient(this.origin)<T>(method, path, {
      ...(token === undefined ? {} : { token }),
      ...(body === undefined ? {} : { body }),
    });
    this.keep(viewer, `${method} ${path}`, answer.text);
    return answer;
  }

  /** Everybody tries whatever could tell them something: reviews, lists, invites, wrong commands. */
  async probe(): Promise<void> {
    const stage = this.stages.length - 1;
    for (const viewer of [...this.clients.keys(), 'workspace', 'share'] as Viewer[]) {
      for (const path of ['review', ...FORMATS.map((format) => `export?format=${format}`)]) {
        const { text } = await this.call(viewer, 'GET', `/rooms/${this.roomId}/${path}`);
        this.reviews.push({ viewer, stage, path, text });
      }
      for (const path of [
        '/packs',
        `/packs/${this.packId}`,
        `/packs/${this.packId}/drill`,
        '/rooms',
        `/progress?packId=${this.packId}`,
        '/archive',
      ])
        if (viewer !== 'workspace') await this.call(viewer, 'GET', path);
    }
    await this.call('workspace', 'GET', '/rooms');
    const { text } = await this.call('workspace', 'GET', `/progress?packId=${this.packId}`);
    this.reviews.push({ viewer: 'workspace', stage, path: 'progress', text });
    await this.probeArchive(stage);
    await this.call('author', 'GET', '/packs');
    await this.call('author', 'GET', `/packs/${this.packId}/drill`);
    await this.call('author', 'GET', `/packs/${this.packId}`);
    await this.probeAsStranger();
    await this.probeCommands();
    await this.settle();
  }

  /**
   * Of an archive, packs are their author's to read, and so is the session before, all of which is revealed; of
   * this room it may know what a reader does.
   */
  private async probeArchive(stage: number): Promise<void> {
    const token = this.tokens.get('workspace') ?? '';
    const { body } = await httpClient(this.origin)<{ rooms: { id: string }[] }>('GET', '/archive', { token });
    const rooms = JSON.stringify(body.rooms.filter(({ id }) => id !== this.roomBeforeId));
    const before = body.rooms.filter(({ id }) => id === this.roomBeforeId);
    this.keep('author', 'GET /archive (packs, session before)', JSON.stringify({ ...body, rooms: before }));
    this.keep('workspace', 'GET /archive (this room)', rooms);
    this.reviews.push({ viewer: 'workspace', stage, path: 'archive', text: rooms });
  }

  private async probeAsStranger(): Promise<void> {
    const join = { invite: this.invites.panelist, name: 'Nobody' };
    for (const invite of Object.values(this.invites))
      await this.call('stranger', 'POST', '/rooms/peek', { invite });
    await this.call('stranger', 'POST', '/rooms/peek', { code: this.code });
    await this.call('stranger', 'POST', '/rooms/join', join);
    await this.call('stranger', 'POST', '/rooms/join', { ...join, passcode: 7 });
    await this.call('stranger', 'GET', `/rooms/${this.roomId}/review`);
    await this.call('stranger', 'GET', `/rooms/${this.roomId}/export?format=json`);
    await this.call('stranger', 'GET', `/progress?packId=${this.packId}`);
    await this.call('stranger', 'GET', `/packs/${this.packId}`);
    await this.call('stranger', 'GET', `/packs/${this.packId}/drill`);
    await this.call('stranger', 'GET', '/archive');
    await this.call('stranger', 'GET', '/templates');
    await this.call('stranger', 'GET', '/nowhere');
  }

  /** Commands that are all refused, and whose refusals must say no more than the sender can see. */
  private async probeCommands(): Promise<void> {
    const wrong: BareCommand[] = [
      ...['alpha-q2', 'beta-q2', 'gamma-q2', 'nowhere'].map(
        (questionId): BareCommand => ({ type: 'askQuestion', questionId }),
      ),
      ...['alpha-q2.1', 'beta-q2.1'].map(
        (pointId): BareCommand => ({ type: 'tickPoint', pointId, heard: true }),
      ),
      { type: 'saveBallot', roundId: 'panel', scores: { 'alpha-own': 9 as never } },
      { type: 'removeParticipant', participantId: 'nobody' },
      { type: 'reveal', roundId: 'nowhere' },
    ];
    for (const viewer of ['candidate', 'olga'] as const)
      for (const command of wrong) await this.send(viewer, command);
    const isOwn = (command: BareCommand) => JSON.stringify(command).includes('beta-');
    for (const command of wrong) if (!isOwn(command)) await this.send('ben', command);
  }

  private keep(viewer: Viewer, what: string, text: string): void {
    this.chunks.push({ viewer, what, text, stage: this.stages.length - 1 });
  }

  close(): void {
    for (const client of this.clients.values()) client.close();
  }
}
