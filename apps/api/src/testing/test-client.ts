import type { Ack } from '@mockpanel/shared/protocol/socket';
import type { Briefing, Mine, View } from '@mockpanel/shared/room/views';
import { io, type Socket } from 'socket.io-client';
import type { TestServer } from './test-server.js';

interface Frames {
  briefing: Briefing;
  view: View;
  mine: Mine;
  ended: { code: string };
}

/** A client that keeps every frame it got, and waits for the ones a test is about. */
export class TestClient {
  readonly frames: { [E in keyof Frames]: Frames[E][] } = { briefing: [], view: [], mine: [], ended: [] };
  /** The names of the frames, in the order of their coming. */
  readonly order: string[] = [];
  closed: string | null = null;
  readonly #waiting = new Set<() => void>();
  #ids = 0;

  private constructor(readonly socket: Socket) {
    for (const event of ['briefing', 'view', 'mine', 'ended'] as const)
      socket.on(event, (frame) => {
        (this.frames[event] as unknown[]).push(frame);
        this.order.push(event);
        this.#wake();
      });
    socket.on('disconnect', (reason) => {
      this.closed = reason;
      this.#wake();
    });
  }

  /** Connects with a link; rejects with the handshake's refusal. */
  static open(
    { url }: Pick<TestServer, 'url'>,
    token: unknown,
    extraHeaders: Record<string, string> = {},
  ): Promise<TestClient> {
    const socket = io(url, {
      auth: { token } as Record<string, unknown>,
      transports: ['websocket'],
      reconnection: false,
      forceNew: true,
      extraHeaders,
    });
    const client = new TestClient(socket);
    return new Promise((resolve, reject) => {
      socket.on('connect_error', (error) => {
        socket.close();
        reject(error);
      });
      socket.on('connect', () =>
        client.until(() => client.frames.mine.length > 0).then(() => resolve(client), reject),
      );
    });
  }

  get view(): View {
    return this.frames.view.at(-1) as View;
  }

  get mine(): Mine {
    return this.frames.mine.at(-1) as Mine;
  }

  get briefing(): Briefing {
    return this.frames.briefing.at(-1) as Briefing;
  }

  /** Sends anything as a command, and answers the ack. */
  raw(...payload: unknown[]): Promise<Ack> {
    return new Promise((resolve) => this.socket.emit('command', ...payload, resolve));
  }

  /** Sends a command under a fresh id. */
  send(type: string, fields: object = {}): Promise<Ack> {
    this.#ids += 1;
    return this.raw({
      id: `c${this.#ids}-${this.socket.id?.replaceAll(/[^A-Za-z0-9]/g, '')}`,
      type,
      ...fields,
    });
  }

  async sendAll(...commands: [type: string, fields?: object][]): Promise<void> {
    for (const [type, fields] of commands) {
      const ack = await this.send(type, fields);
      if (!ack.ok) throw new Error(`${type} was refused: ${ack.error.code} ${ack.error.message}`);
    }
  }

  /** Resolves as soon as `holds` is true. */
  until(holds: () => boolean, ms = 5_000): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#waiting.delete(check);
        reject(new Error(`It did not become true: ${holds}`));
      }, ms);
      const check = () => {
        if (!holds()) return;
        clearTimeout(timer);
        this.#waiting.delete(check);
        resolve();
      };
      this.#waiting.add(check);
      check();
    });
  }

  close(): void {
    this.socket.close();
  }

  #wake(): void {
    for (const check of [...this.#waiting]) check();
  }
}
