import type { Bare } from '@mockpanel/shared/testing/given';
import { samplePack } from '@mockpanel/shared/testing/sample-pack';
import { type BareCommand, RoomClient } from '../support/client.js';
import { type HostedRoom, hostRoom, type Seat, sitDown } from '../support/room.js';
import { type Chairing, chairOf, type Mode, type Person, type PhaseName, stepsTo } from './command-matrix.js';

type Seated = Exclude<Person, '@facilitator' | 'stranger'> | 'cleo';

/** A room on a real server in one phase, with the people of the matrix in it. */
export interface StagedRoom {
  room: HostedRoom;
  seats: Record<Seated, Seat>;
  /** An observer invite that another one has taken the place of. */
  replacedInvite: string;
  /** A link that reads the review, and one that it has taken the place of. */
  share: string;
  replacedShare: string;
  /** What somebody at the door holds, while nobody has answered. */
  knock: string;
  clients: Partial<Record<Person, RoomClient>>;
  /** A command of the matrix with this room's own participant ids. */
  named: (command: Bare) => BareCommand;
  close: () => void;
}

const CARDS = { ada: 'alpha', ben: 'beta', cleo: 'gamma', gone: 'gamma' } as const;

export async function stageRoom(
  origin: string,
  phase: PhaseName,
  chairing: Chairing,
  options: { mode?: Mode; connects?: 'everybody' | 'whoever acts' } = {},
): Promise<StagedRoom> {
  const room = await hostRoom(origin, samplePack(), { mode: options.mode ?? 'learning' });
  const asHost = (who: Chairing) => ({ asHost: chairing === who });
  const panelist = (who: keyof typeof CARDS, host: { asHost?: boolean } = {}) =>
    sitDown(room, 'panelist', who, { seatIds: [CARDS[who]], ...host });
  const robin = await sitDown(room, 'candidate', 'robin', asHost('candidate'));
  const ada = await panelist('ada', asHost('panelist'));
  const ben = await panelist('ben');
  const gone = await panelist('gone');
  const olga = await sitDown(room, 'observer', 'olga');

  const replacedInvite = room.invites.observer;
  room.invites.observer = await newLink(room, 'invites', { kind: 'observer' });
  const replacedShare = await newLink(room, 'share', {});
  const share = await newLink(room, 'share', {});

  const knock = await knockAt(room);

  const clients: StagedRoom['clients'] = {};
  const connect = async (who: Person, token: string) => {
    const acts = who === 'ada' || who === 'robin' || who === chairOf[chairing];
    if (options.connects === 'whoever acts' && !acts) return;
    clients[who] = await RoomClient.join(origin, token);
  };
  await Promise.all([
    connect('robin', robin.token),
    connect('ada', ada.token),
    connect('ben', ben.token),
    connect('olga', olga.token),
    ...(chairing === 'facilitator' ? [connect('@facilitator', room.hostToken)] : []),
  ]);
  const chair = clients[chairOf[chairing]] as RoomClient;
  await chair.ok({ type: 'removeParticipant', participantId: gone.participantId });
  const cleo = await panelist('cleo');
  const seats = { robin, ada, ben, gone, olga, cleo };
  const named = (command: Bare): BareCommand =>
    ('participantId' in command
      ? { ...command, participantId: seats[command.participantId as Seated]?.participantId ?? 'stranger' }
      : command) as BareCommand;
  for (const { who, command } of stepsTo(phase))
    await (who === 'chair' ? chair : (clients[who] as RoomClient)).ok(named(command));
  return {
    room,
    seats,
    replacedInvite,
    share,
    replacedShare,
    knock,
    clients,
    named,
    close: () => {
      for (const client of Object.values(clients)) client.close();
    },
  };
}

async function knockAt({ http, code }: HostedRoom): Promise<string> {
  const answer = await http<{ token: string }>('POST', '/rooms/knock', {
    body: { code, name: 'At the door' },
  });
  if (answer.status !== 201) throw new Error(`Nobody could knock: ${answer.status}`);
  return answer.body.token;
}

/** A link of the room that takes the place of the one before. */
async function newLink(
  { http, roomId, hostToken }: HostedRoom,
  resource: 'invites' | 'share',
  body: object,
): Promise<string> {
  const answer = await http<{ token: string }>('POST', `/rooms/${roomId}/${resource}`, {
    token: hostToken,
    body,
  });
  if (answer.status !== 201) throw new Error(`No new link of ${resource}: ${answer.status}`);
  return answer.body.token;
}
