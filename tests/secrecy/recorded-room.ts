import type { Pack } from '@mockpanel/shared/pack/schema';
import type { Ack } from '@mockpanel/shared/protocol/socket';
import type { Actor, Command, InternalCommand } from '@mockpanel/shared/room/commands';
import { type Settings, settingsSchema } from '@mockpanel/shared/room/settings';
import type { Connection } from '../../apps/api/src/rooms/connection.js';
import type { Frame } from '../../apps/api/src/rooms/frame.js';
import { LiveRoom } from '../../apps/api/src/rooms/live-room.js';
import { MemoryRoomLogStore } from '../../apps/api/src/storage/memory-room-log.js';
import { RoomLog } from '../../apps/api/src/storage/room-log.js';
import { type BareCommand, START } from './words.js';

export type { BareCommand } from './words.js';

const PANEL = ['ada', 'ben', 'cleo'] as const;
/** `@system` is the shell: it sends for those who are not in the room, and sees nothing. */
export type Who = 'robin' | 'olga' | '@facilitator' | '@system' | (typeof PANEL)[number];
const ACTORS: Partial<Record<Who, Actor>> = {
  '@facilitator': { kind: 'facilitator' },
  '@system': { kind: 'system' },
};
const seatOf = (participantId: string): Actor => ({ kind: 'participant', participantId });
const EVERYBODY: readonly Who[] = ['robin', ...PANEL, 'olga', '@facilitator'];

/**
 * A real live room over the in-memory log, on a controllable clock, with every member connected: what each
 * is sent and answered is kept as JSON, but for the server's time.
 */
export class RecordedRoom {
  now = START;
  readonly room: LiveRoom;
  readonly frames = new Map<Who, string[]>(EVERYBODY.map((who) => [who, []]));
  private made = 0;

  constructor(pack: Pack, settings: Partial<Settings>) {
    this.room = new LiveRoom({ roomId: 'room', pack, settings: settingsSchema.parse(settings) }, [], {
      log: new RoomLog(new MemoryRoomLogStore()),
      now: () => this.now,
      newId: () => `made-${++this.made}`,
      observe: () => undefined,
      onFailure: (error) => {
        throw error;
      },
    });
  }

  /** Seats everybody; with `candidateChairs` the candidate is host and chair, else the facilitator runs it. */
  async seat(candidateChairs: boolean): Promise<void> {
    const join = (name: Who, role: 'candidate' | 'panelist' | 'observer', seatIds?: string[]) =>
      this.room.ask(
        {
          id: `join-${name}`,
          type: 'join',
          participantId: name,
          name,
          role,
          asHost: candidateChairs && name === 'robin',
          ...(seatIds ? { seatIds } : {}),
        },
        { kind: 'system' },
      );
    await join('robin', 'candidate');
    for (const [index, who] of PANEL.entries())
      await join(who, 'panelist', [['alpha', 'beta', 'gamma'][index] ?? '']);
    await join('olga', 'observer');
    for (const who of EVERYBODY) this.room.attach(this.connection(who));
  }

  /** Sends a command and keeps its answer among what the sender got. */
  async send(who: Who, id: string, command: BareCommand): Promise<Ack> {
    const ack = await this.room.ask(
      { ...command, id } as Command | InternalCommand,
      ACTORS[who] ?? seatOf(who),
    );
    this.record(who, 'ack', { id, ...ack });
    await this.room.settled();
    return ack;
  }

  private connection(who: Who): Connection {
    return {
      member: { participantId: who === '@facilitator' ? null : who },
      tokenHash: who,
      send: (frame) => this.keep(who, frame),
      hold: () => undefined,
      release: () => undefined,
      end: () => this.record(who, 'ended', {}),
      renew: () => this.record(who, 'renewed', {}),
    };
  }

  private record(who: Who, event: string, frame: object): void {
    this.frames.get(who)?.push(`${event} ${JSON.stringify(frame)}`);
  }

  /** Keeps the frame as it is sent, but for the server's time. */
  private keep(who: Who, { event, json }: Frame): void {
    this.frames.get(who)?.push(`${event} ${json.replace(/^\{"serverNow":\d+,/, '{')}`);
  }
}
