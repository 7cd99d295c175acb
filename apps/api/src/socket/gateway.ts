import type { Server as HttpServer } from 'node:http';
import type {
  Ack,
  ClientToServerEvents,
  HandshakeProblem,
  ServerToClientEvents,
} from '@mockpanel/shared/protocol/socket';
import { refusal } from '@mockpanel/shared/room/errors';
import type { FastifyBaseLogger } from 'fastify';
import { Server, type Socket } from 'socket.io';
import { faultOf } from '../faults.js';
import type { LiveRoom } from '../rooms/live-room.js';
import { actorOf, memberOf } from '../rooms/membership.js';
import type { RoomRegistry } from '../rooms/room-registry.js';
import type { FailedLookups } from '../security/failed-lookups.js';
import { hashOf } from '../security/secrets.js';
import type { Tokens } from '../storage/tokens.js';
import { parseCommand } from './command-parser.js';
import { CommandRate } from './command-rate.js';
import { addressOf, isAllowedOrigin, type OriginRules } from './origin.js';
import { END_MESSAGES, isTooSlow, SocketConnection } from './socket-connection.js';

const FRAME_LIMIT_BYTES = 64 * 1024;
const PING_MS = 5_000;
const SLOW_CHECK_MS = 250;

/** What the handshake found out about a connection. */
interface Seat {
  connection: SocketConnection;
  room: LiveRoom;
}

type MemberSocket = Socket<ClientToServerEvents, ServerToClientEvents, Record<string, never>, { seat: Seat }>;
type MemberServer = Server<ClientToServerEvents, ServerToClientEvents, Record<string, never>, { seat: Seat }>;

export interface GatewayOptions {
  server: HttpServer;
  registry: RoomRegistry;
  tokens: Tokens;
  failedLookups: FailedLookups;
  origins: OriginRules;
  commandRate: number;
  now: () => number;
  logger: FastifyBaseLogger;
}

const RATE_LIMITED = refusal('RATE_LIMITED', 'That was too fast. Wait a second, then send it again.');
const STOPPING = refusal(
  'STORAGE_UNAVAILABLE',
  'The server is about to restart. Send this again with the same id.',
);
const UNKNOWN_EVENT = refusal('INVALID_COMMAND', 'The server knows "command" and "clock", and nothing else.');

/** The live edge: lets links in, parses what they send, hands it to their room, and answers. */
export class Gateway {
  readonly #io: MemberServer;
  readonly #slowCheck: NodeJS.Timeout;
  #isStopping = false;

  constructor(private readonly options: GatewayOptions) {
    this.#io = new Server(options.server, {
      transports: ['websocket'],
      serveClient: false,
      maxHttpBufferSize: FRAME_LIMIT_BYTES,
      perMessageDeflate: false,
      httpCompression: false,
      pingInterval: PING_MS,
      pingTimeout: PING_MS,
      allowRequest: (request, answer) => answer(null, isAllowedOrigin(request, options.origins)),
    });
    this.#io.use((socket, next) => {
      this.#admit(socket).then(() => next(), next);
    });
    this.#io.on('connection', (socket) => this.#welcome(socket));
    this.#slowCheck = setInterval(() => this.#dropSlowReaders(), SLOW_CHECK_MS);
    this.#slowCheck.unref();
  }

  get connections(): number {
    return this.#io.engine.clientsCount;
  }

  /** Takes no more commands; those that are under way still get their answer. */
  stop(): void {
    this.#isStopping = true;
  }

  async close(): Promise<void> {
    this.stop();
    clearInterval(this.#slowCheck);
    this.#io.disconnectSockets(true);
    await this.#io.close();
  }

  /** The handshake: a link of somebody in a room, or nothing. */
  async #admit(socket: MemberSocket): Promise<void> {
    const { tokens, failedLookups, origins, registry } = this.options;
    const token: unknown = (socket.handshake.auth as { token?: unknown } | null)?.token;
    const address = addressOf(socket.request, origins);
    const record = typeof token === 'string' ? await whenReachable(tokens.find(hashOf(token))) : null;
    const member = record && memberOf(record);
    const room = member && record.roomId ? await whenReachable(registry.get(record.roomId)) : null;
    if (!member || !room || room.isGone) {
      if (failedLookups.isBlocked(address))
        throw handshakeError('RATE_LIMITED', 'Too many wrong tries. Wait a minute, then try again.');
      if (typeof token === 'string' && !record && (await whenReachable(tokens.wasRemoved(hashOf(token)))))
        throw handshakeError('TOKEN_INVALID', END_MESSAGES.REMOVED, { removed: true });
      if (!record) failedLookups.count(address);
      throw handshakeError('TOKEN_INVALID', END_MESSAGES.TOKEN_INVALID);
    }
    socket.data.seat = { connection: new SocketConnection(socket, member, record.hash), room };
  }

  #welcome(socket: MemberSocket): void {
    const { room, connection } = socket.data.seat as Seat;
    const rate = new CommandRate(this.options.commandRate, () => performance.now());
    socket.on(
      'disconnect',
      this.#guarded(() => room.detach(connection)),
    );
    socket.on(
      'command',
      this.#guarded((...sent: unknown[]) => this.#onCommand(socket, rate, sent)),
    );
    socket.on(
      'clock',
      this.#guarded((...sent: unknown[]) => answerOf<number>(sent)(this.options.now())),
    );
    // An event of this name that nobody listens to would end the process.
    socket.on('error' as 'disconnect', () => undefined);
    socket.onAny(
      this.#guarded((event: unknown, ...sent: unknown[]) => {
        if (event !== 'command' && event !== 'clock')
          answerOf<Ack>(sent)({ ok: false, error: UNKNOWN_EVENT });
      }),
    );
    this.#guarded(() => room.attach(connection))();
    // The link may have died between the handshake and now, when nobody could close this connection yet.
    this.#endIfRevoked(connection).catch(() => undefined);
  }

  async #endIfRevoked(connection: SocketConnection): Promise<void> {
    const { tokens } = this.options;
    if (await tokens.find(connection.tokenHash)) return;
    connection.end((await tokens.wasRemoved(connection.tokenHash)) ? 'REMOVED' : 'TOKEN_INVALID');
  }

  #onCommand(socket: MemberSocket, rate: CommandRate, sent: unknown[]): void {
    const answer = answerOf<Ack>(sent);
    if (!rate.take()) return answer({ ok: false, error: RATE_LIMITED });
    const parsed = parseCommand(sent[0]);
    if (!parsed.ok) return answer(parsed);
    if (this.#isStopping) return answer({ ok: false, error: STOPPING });
    const { room, connection } = socket.data.seat as Seat;
    room.submit(parsed.command, actorOf(connection.member), answer);
  }

  /** A throwing handler would end the process: whatever goes wrong in one is logged, and ends there. */
  #guarded<A extends unknown[]>(handle: (...sent: A) => void): (...sent: A) => void {
    return (...sent) => {
      try {
        handle(...sent);
      } catch (error) {
        this.options.logger.error({ fault: faultOf(error) }, 'A socket handler failed.');
      }
    };
  }

  #dropSlowReaders(): void {
    for (const socket of this.#io.sockets.sockets.values())
      if (isTooSlow(socket)) socket.data.seat?.connection.cut();
  }
}

/** The answer function that came with a frame, or one that answers nobody. */
function answerOf<T>(sent: unknown[]): (answer: T) => void {
  const last = sent.at(-1);
  return typeof last === 'function' ? (last as (answer: T) => void) : () => undefined;
}

function handshakeError(
  code: HandshakeProblem['code'],
  message: string,
  more: Pick<HandshakeProblem, 'removed'> = {},
): Error {
  const data: HandshakeProblem = { code, message, ...more };
  return Object.assign(new Error(message), { data });
}

async function whenReachable<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch {
    throw handshakeError(
      'STORAGE_UNAVAILABLE',
      'The server cannot reach its storage just now. It tries again.',
    );
  }
}
