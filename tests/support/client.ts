import type { Ack } from '@mockpanel/shared/protocol/socket';
import type { Command } from '@mockpanel/shared/room/commands';
import type { Briefing, Mine, View } from '@mockpanel/shared/room/views';
import { io, type Socket } from 'socket.io-client';

/** What an HTTP call was answered with. */
export interface Answer<T = Record<string, unknown>> {
  status: number;
  body: T;
  text: string;
}

export type HttpClient = <T = Record<string, unknown>>(
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  path: string,
  options?: { token?: string; body?: unknown },
) => Promise<Answer<T>>;

/** Calls the HTTP interface as any client would, and leaves judging the answer to the test. */
export const httpClient =
  (origin: string): HttpClient =>
  async <T>(
    method: string,
    path: string,
    { token, body }: { token?: string; body?: unknown } = {},
  ): Promise<Answer<T>> => {
    const response = await fetch(`${origin}/api${path}`, {
      method,
      headers: {
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = /^application\/(problem\+)?json\b/.test(response.headers.get('content-type') ?? '');
    return { status: response.status, text, body: (text && isJson ? JSON.parse(text) : {}) as T };
  };

/** A command without its id, as a person would think of it. */
export type BareCommand = WithoutId<Command>;
type WithoutId<C> = C extends { id: string } ? Omit<C, 'id'> : never;

export interface Frame {
  event: string;
  payload: unknown;
}

const WAIT_MS = 15_000;
let made = 0;

/** Somebody connected to a room by a token: what arrives is kept, in order. */
export class RoomClient {
  briefing: Briefing | null = null;
  view: View | null = null;
  mine: Mine | null = null;
  /** Every frame that ever came, in order. */
  readonly frames: Frame[] = [];
  readonly socket: Socket;
  private readonly waiting = new Set<() => void>();

  constructor(origin: string, token: string) {
    this.socket = io(origin, {
      auth: { token },
      transports: ['websocket'],
      forceNew: true,
      reconnection: false,
    });
    this.socket.onAny((event: string, payload: unknown) => {
      this.frames.push({ event, payload });
      if (event === 'briefing') this.briefing = payload as Briefing;
      if (event === 'view') this.view = payload as View;
      if (event === 'mine') this.mine = payload as Mine;
      this.wake();
    });
    this.socket.on('disconnect', () => this.wake());
  }

  /** Connects, and resolves once briefing, view and mine are there. */
  static async join(origin: string, token: string): Promise<RoomClient> {
    const client = new RoomClient(origin, token);
    await new Promise<void>((resolve, reject) => {
      client.socket.once('connect', resolve);
      client.socket.once('connect_error', reject);
    });
    await client.until(() => client.briefing !== null && client.view !== null && client.mine !== null);
    return client;
  }

  /** Sends a command and resolves with its ack; rejects where none comes, which means unknown. */
  async send(command: BareCommand, id = `c${++made}`): Promise<Ack> {
    return (await this.socket.timeout(WAIT_MS).emitWithAck('command', { ...command, id })) as Ack;
  }

  /** Sends a command that must be accepted. */
  async ok(command: BareCommand): Promise<void> {
    const ack = await this.send(command);
    if (!ack.ok) throw new Error(`${command.type} was refused: ${ack.error.code}, ${ack.error.message}`);
  }

  /** Sends a command that must be refused, and answers the code. */
  async refused(command: BareCommand): Promise<string> {
    const ack = await this.send(command);
    if (ack.ok) throw new Error(`${command.type} was accepted.`);
    return ack.error.code;
  }

  /** Resolves once something holds, looked at whenever a frame arrives. */
  until(holds: () => boolean): Promise<void> {
    if (holds()) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => {
        this.waiting.delete(look);
        reject(new Error(`Did not come to hold: ${holds.toString()}`));
      }, WAIT_MS);
      const look = () => {
        if (!holds()) return;
        clearTimeout(late);
        this.waiting.delete(look);
        resolve();
      };
      this.waiting.add(look);
    });
  }

  close(): void {
    this.socket.disconnect();
  }

  private wake(): void {
    for (const look of [...this.waiting]) look();
  }
}
