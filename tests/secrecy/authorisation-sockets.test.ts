import { commandSchema } from '@mockpanel/shared/room/commands';
import { samplePack } from '@mockpanel/shared/testing/sample-pack';
import { io } from 'socket.io-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RoomClient } from '../support/client.js';
import { type HostedRoom, hostRoom } from '../support/room.js';
import { type RunningServer, removeDataDir, startServer } from '../support/server.js';
import {
  type Chairing,
  COMMAND_PHASES,
  letterOf,
  type Person,
  ROLE_NAMES,
  roleOf,
} from './command-matrix.js';
import { SAMPLES } from './command-samples.js';
import { readTable } from './golden-table.js';
import { type StagedRoom, stageRoom } from './staged-room.js';

const TABLE = readTable(new URL('./commands.golden.txt', import.meta.url), ROLE_NAMES);
const TYPES = commandSchema.options.map((option) => option.shape.type.value);

describe('who gets in, and who may send which command, over real connections', () => {
  let server: RunningServer;

  beforeAll(async () => {
    server = await startServer({ env: { COMMAND_RATE: '100000' } });
  });
  afterAll(async () => {
    await server?.stop();
    if (server) await removeDataDir(server.dataDir);
  });

  /** What a handshake with this `auth` comes to: `in`, or the code it was refused with. */
  const knock = (auth: Record<string, unknown>): Promise<string> =>
    new Promise((resolve) => {
      const socket = io(server.url, { auth, transports: ['websocket'], forceNew: true, reconnection: false });
      const done = (outcome: string) => {
        socket.disconnect();
        resolve(outcome);
      };
      socket.once('connect', () => done('in'));
      socket.once('connect_error', (error) => {
        const { data } = error as { data?: { code?: string } };
        done(data?.code ?? error.message);
      });
    });

  describe('the handshake', () => {
    let staged: StagedRoom;
    let other: HostedRoom;
    beforeAll(async () => {
      staged = await stageRoom(server.url, 'lobby', 'candidate');
      other = await hostRoom(server.url, samplePack());
    });
    afterAll(() => staged.close());

    it('Secrecy 3: given a link of somebody in a room, then it lets in', async () => {
      const { seats } = staged;
      for (const { token } of [seats.robin, seats.ada, seats.ben, seats.cleo, seats.olga])
        expect(await knock({ token })).toBe('in');
      expect(await knock({ token: staged.room.hostToken })).toBe('in');
      expect(await knock({ token: other.hostToken })).toBe('in');
    });

    it('Secrecy 3: given any other link, or none, then it stays closed and says TOKEN_INVALID', async () => {
      const { room, seats } = staged;
      const wrong: unknown[] = [
        undefined,
        '',
        'not-a-link',
        seats.gone.token,
        room.workspaceToken,
        ...Object.values(room.invites),
        `${seats.ada.token} `,
        seats.ada.token.slice(1),
        seats.ada.participantId,
        room.code,
        7,
        null,
        { token: seats.ada.token },
        [seats.ada.token],
      ];
      for (const token of wrong) expect([token, await knock({ token })]).toEqual([token, 'TOKEN_INVALID']);
    });
  });

  async function answer(staged: StagedRoom, person: Person, sample: (typeof SAMPLES)[number]) {
    const ack = await (staged.clients[person] as RoomClient).send(staged.named(sample.command));
    return letterOf(ack.ok ? null : ack.error);
  }

  /** Every cell that says no, of everybody in one room; the room is the same before and after. */
  async function tryRefusals(staged: StagedRoom, chairing: Chairing, column: number): Promise<number> {
    const wrong: string[] = [];
    let tried = 0;
    for (const person of Object.keys(staged.clients) as Person[]) {
      const role = roleOf(person, chairing, 'learning');
      const cells = SAMPLES.map((sample) => ({
        sample,
        letter: TABLE.get(sample.line)?.get(role)?.split(' ')[column],
      }));
      const refused = cells.filter(({ letter }) => letter !== '.');
      const answers = await Promise.all(refused.map(({ sample }) => answer(staged, person, sample)));
      for (const [index, { sample, letter }] of refused.entries()) {
        tried++;
        if (answers[index] !== letter)
          wrong.push(`${role}: ${sample.line}: ${answers[index]}, not ${letter}`);
      }
    }
    expect(wrong).toEqual([]);
    return tried;
  }

  /** What a person is told they may do must be what the table says, no more and no less. */
  function checkAllowed(staged: StagedRoom, chairing: Chairing, column: number): void {
    for (const [person, client] of Object.entries(staged.clients) as [Person, RoomClient][]) {
      const role = roleOf(person, chairing, 'learning');
      const told = new Set<string>(client.mine?.allowedCommands);
      const accepted = SAMPLES.filter(({ line }) => TABLE.get(line)?.get(role)?.split(' ')[column] === '.');
      for (const { command } of accepted)
        expect([role, command.type, told.has(command.type)]).toEqual([role, command.type, true]);
      for (const type of TYPES.filter((each) => !told.has(each)))
        expect(accepted.filter(({ command }) => command.type === type)).toEqual([]);
    }
  }

  it.each([...COMMAND_PHASES.entries()])(
    'Secrecy 3: column %i (%s) holds over real connections',
    async (column, phase) => {
      for (const chairing of ['candidate', column % 2 ? 'panelist' : 'facilitator'] as const) {
        const staged = await stageRoom(server.url, phase, chairing);
        for (const client of Object.values(staged.clients)) await client.socket.emitWithAck('clock');
        checkAllowed(staged, chairing, column);
        expect(await tryRefusals(staged, chairing, column)).toBeGreaterThan(50);
        staged.close();
      }
    },
  );
});
