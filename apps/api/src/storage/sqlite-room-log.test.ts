import { rmSync } from 'node:fs';
import type { RoomEvent, Scores } from '@mockpanel/shared/room/events';
import { settingsSchema } from '@mockpanel/shared/room/settings';
import { samplePack } from '@mockpanel/shared/testing/sample-pack';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.js';
import type { Append } from './room-log.js';
import { openStorage, type Storage } from './storage.js';
import type { NewToken } from './tokens.js';

let storage: Storage;
let dataDir: string;
let seq: number;
beforeEach(async () => {
  dataDir = temporaryFolder();
  seq = 0;
  storage = await openStorage({ dataDir });
  await storage.workspaces.create('w', 'hash');
  const settings = settingsSchema.parse({});
  await storage.rooms.create(
    {
      id: 'r',
      workspaceId: 'w',
      packId: 'p',
      code: 'CODE',
      pack: samplePack(),
      settings,
      passcodeHash: null,
    },
    [link('host', 'host-hash')],
  );
});
afterEach(async () => {
  await storage.close();
  rmSync(dataDir, { recursive: true, force: true });
});

const link = (kind: NewToken['kind'], hash: string, participantId: string | null = null): NewToken => ({
  hash,
  kind,
  workspaceId: null,
  roomId: 'r',
  participantId,
  role: null,
});

function append(events: RoomEvent[], alongside: Omit<Append, 'entry'> = {}): Promise<void> {
  seq += 1;
  const entry = {
    roomId: 'r',
    seq,
    actorId: 'a',
    commandId: `c${seq}`,
    bodyHash: 'h',
    at: 1_000 + seq,
    events,
  };
  return storage.log.append({ entry, ...alongside });
}

const ballot = (scores: Scores, participantId = 'ada'): RoomEvent => ({
  type: 'ballotSubmitted',
  participantId,
  roundId: 'pitch',
  scores,
});

const note = (noteId: string, text: string): RoomEvent => ({
  type: 'noteSaved',
  participantId: 'ada',
  noteId,
  text,
  kind: 'improve',
  private: false,
  roundId: 'pitch',
});

const scores = () =>
  storage.database.prisma.score.findMany({ orderBy: [{ participantId: 'asc' }, { criterionId: 'asc' }] });
const notes = () => storage.database.prisma.note.findMany({ orderBy: { noteId: 'asc' } });

describe('the rows beside the log', () => {
  it('given a submitted ballot, then each criterion is a row, and "not observed" is null', async () => {
    await append([ballot({ clarity: 3, flex: 'not-observed' })]);
    expect((await scores()).map(({ criterionId, value }) => [criterionId, value])).toEqual([
      ['clarity', 3],
      ['flex', null],
    ]);
  });

  it('given a ballot that is submitted again, then its rows are replaced and nobody else’s', async () => {
    await append([ballot({ clarity: 3, flex: 2 })]);
    await append([ballot({ clarity: 4 }, 'ben')]);
    await append([ballot({ clarity: 1 })]);
    expect(
      (await scores()).map((row) => [row.participantId, row.criterionId, row.value, Number(row.at)]),
    ).toEqual([
      ['ada', 'clarity', 1, 1_003],
      ['ben', 'clarity', 4, 1_002],
    ]);
  });

  it('given notes that are changed and deleted, then the rows follow', async () => {
    await append([note('n1', 'first'), note('n2', 'second')]);
    await append([note('n1', 'changed')]);
    await append([{ type: 'noteDeleted', participantId: 'ada', noteId: 'n2' }]);
    expect((await notes()).map((row) => [row.noteId, row.text, Number(row.at)])).toEqual([
      ['n1', 'changed', 1_001],
    ]);
  });

  it('given somebody who sits down and is removed, then their link lives and dies with the entries', async () => {
    await append([], { token: link('participant', 'ada-hash', 'ada') });
    expect(await storage.tokens.find('ada-hash')).toMatchObject({
      kind: 'participant',
      participantId: 'ada',
    });
    await append([{ type: 'participantRemoved', participantId: 'ada' }]);
    expect(await storage.tokens.find('ada-hash')).toBeNull();
  });

  it('given a host who sits down, then the host link is that participant from then on', async () => {
    expect(await storage.tokens.find('host-hash')).toMatchObject({ participantId: null });
    await append([], { hostToken: { hash: 'host-hash', participantId: 'robin' } });
    expect(await storage.tokens.find('host-hash')).toMatchObject({ participantId: 'robin' });
  });

  it('given an entry that is refused, then nothing beside it is written either', async () => {
    await append([]);
    seq = 0;
    await expect(
      append([ballot({ clarity: 3 })], { phase: 'running', token: link('participant', 'late', 'x') }),
    ).rejects.toThrow();
    expect(await scores()).toEqual([]);
    expect(await storage.tokens.find('late')).toBeNull();
    expect((await storage.rooms.head('r'))?.state).toBe('lobby');
  });

  it('given a new phase, then lists show it', async () => {
    await append([], { phase: 'running' });
    expect((await storage.rooms.list('w')).map(({ state }) => state)).toEqual(['running']);
    expect(await storage.rooms.running()).toEqual(['r']);
  });

  it('given rows that were lost or spoilt, when they are rebuilt from the log, then they are as before', async () => {
    await append([ballot({ clarity: 3, flex: 2 }), note('n1', 'first'), note('n2', 'second')]);
    await append([ballot({ clarity: 4 }), note('n1', 'changed')]);
    await append([{ type: 'noteDeleted', participantId: 'ada', noteId: 'n2' }]);
    const before = { scores: await scores(), notes: await notes() };
    await storage.database.prisma.score.updateMany({ data: { value: 1 } });
    await storage.database.prisma.note.deleteMany();
    await storage.rebuildProjections('r');
    expect({ scores: await scores(), notes: await notes() }).toEqual(before);
  });

  it('given any ballots and notes, in any order and batch, then rows rebuilt from the log are those written live', async () => {
    const who = fc.constantFrom('ada', 'ben');
    const value = fc.constantFrom<Scores[string]>(1, 2, 3, 4, 'not-observed');
    const handedIn = fc.tuple(who, fc.dictionary(fc.constantFrom('clarity', 'flex'), value));
    const saved = fc.tuple(
      who,
      fc.constantFrom('n1', 'n2'),
      fc.string({ minLength: 1, maxLength: 8 }),
      fc.boolean(),
    );
    const event = fc.oneof(
      handedIn.map(([participantId, given]) => ballot(given, participantId)),
      saved.map(
        ([participantId, noteId, text, isPrivate]): RoomEvent => ({
          ...(note(noteId, text) as Extract<RoomEvent, { type: 'noteSaved' }>),
          participantId,
          private: isPrivate,
        }),
      ),
      fc
        .tuple(who, fc.constantFrom('n1', 'n2'))
        .map(([participantId, noteId]): RoomEvent => ({ type: 'noteDeleted', participantId, noteId })),
    );
    const entries = fc.array(fc.array(event, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 6 });
    const rows = async () => ({
      scores: await scores(),
      notes: await storage.database.prisma.note.findMany({
        orderBy: [{ participantId: 'asc' }, { noteId: 'asc' }],
      }),
    });
    await fc.assert(
      fc.asyncProperty(entries, fc.boolean(), async (list, together) => {
        if (together) await Promise.all(list.map((events) => append(events)));
        else for (const events of list) await append(events);
        const live = await rows();
        await storage.rebuildProjections('r');
        expect(await rows()).toEqual(live);
      }),
      { numRuns: 40 },
    );
  });
});

describe('links', () => {
  it('given an invite that is replaced, then the old one is dead at once', async () => {
    const invite = (hash: string): NewToken => ({ ...link('invite', hash), role: 'panelist' });
    await storage.tokens.insert(invite('old'));
    expect(await storage.tokens.find('old')).not.toBeNull();
    expect(await storage.tokens.replace(invite('new'))).toEqual(['old']);
    expect(await storage.tokens.find('old')).toBeNull();
    expect(await storage.tokens.find('new')).toMatchObject({ role: 'panelist' });
    expect(await storage.tokens.find('host-hash')).not.toBeNull();
  });

  it('given a link that dies while it is being looked up, then it is not remembered as valid', async () => {
    const invite = (hash: string): NewToken => ({ ...link('invite', hash), role: 'observer' });
    await storage.tokens.insert(invite('old'));
    await Promise.all([storage.tokens.find('old'), storage.tokens.replace(invite('new'))]);
    expect(await storage.tokens.find('old')).toBeNull();
  });
});
