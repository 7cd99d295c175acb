import { readFile } from 'node:fs/promises';
import type { Pack } from '@mockpanel/shared/pack/schema';
import type { Review } from '@mockpanel/shared/review/types';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { httpClient, type RoomClient } from '../support/client.js';
import { type SeatedTable, seatTable } from '../support/room.js';
import { type RunningServer, removeDataDir, startServer } from '../support/server.js';

const SAMPLE = new URL('../samples/product-manager-final-round.md', import.meta.url);

/**
 * The whole product through its interface alone: a prep document becomes a pack, a room, a session of every
 * kind of round, and a review whose figures are known beforehand.
 */
describe('a whole session through the interface', () => {
  let server: RunningServer;
  let table: SeatedTable;
  let pack: Pack;

  beforeAll(async () => {
    server = await startServer();
    const http = httpClient(server.url);
    const workspace = await http<{ token: string }>('POST', '/workspaces', { body: {} });
    const imported = await http<{ pack: Pack }>('POST', '/import', {
      token: workspace.body.token,
      body: { fileName: 'final-round.md', text: await readFile(SAMPLE, 'utf8') },
    });
    expect(imported.status).toBe(200);
    pack = imported.body.pack;
    table = await seatTable(server.url, pack);
  });

  afterAll(async () => {
    table?.close();
    await server?.stop();
    if (server) await removeDataDir(server.dataDir);
  });

  const roundOf = (kind: Pack['rounds'][number]['kind']) => {
    const round = pack.rounds.find((each) => each.kind === kind);
    if (!round) throw new Error(`The pack has no ${kind} round.`);
    return round;
  };
  const shared = () => pack.rubric.criteria.filter((criterion) => criterion.roleCardId === undefined);

  /** Five panelists give the first shared criterion 1, 2, 2, 4 and "not observed". */
  const VALUES = [1, 2, 2, 4, 'not-observed'] as const;

  async function handIn(roundId: string) {
    const [criterion] = shared();
    await Promise.all(
      table.panel.map(async (panelist, index) => {
        const value = VALUES[index];
        if (criterion && value !== undefined)
          await panelist.ok({ type: 'saveBallot', roundId, scores: { [criterion.id]: value } });
        await panelist.ok({ type: 'submitBallot', roundId });
      }),
    );
  }

  const open = async (roundId: string) => {
    await table.candidate.ok({ type: 'startRound', roundId });
    await Promise.all(
      table.everybody.map((client) =>
        client.until(() => client.view?.round?.id === roundId && client.view.round.state === 'running'),
      ),
    );
  };
  const close = () => table.candidate.ok({ type: 'closeRound' });
  const panelist = (index: number): RoomClient => table.panel[index] as RoomClient;

  it('given a document for five interviewers, then five cards and all six kinds of round come of it', () => {
    expect(pack.roleCards).toHaveLength(5);
    expect(new Set(pack.rounds.map(({ kind }) => kind)).size).toBe(6);
    expect(shared().length).toBeGreaterThanOrEqual(3);
  });

  it('when the pitch and the presentation run, then everybody follows beat by beat', async () => {
    await table.candidate.ok({ type: 'startSession' });
    for (const kind of ['pitch', 'presentation'] as const) {
      const round = roundOf(kind);
      await open(round.id);
      const second = round.segments[1];
      await table.candidate.ok({ type: 'nextSegment' });
      await table.observer.until(() => table.observer.view?.round?.segment?.id === second?.id);
      await panelist(0).ok({ type: 'tickPoint', pointId: second?.id ?? '', heard: true });
      await panelist(1).ok({ type: 'tally', kind: 'strong' });
      await close();
      await handIn(round.id);
    }
  });

  it('when panel questions run, then a question is asked, pushed, ticked and ended', async () => {
    const round = roundOf('panel-questions');
    await open(round.id);
    const question = pack.questions[0];
    const card = pack.roleCards[1];
    await panelist(0).ok({ type: 'askQuestion', questionId: question?.id ?? '' });
    await table.candidate.until(() => table.candidate.view?.asking?.text === question?.text);
    await panelist(1).ok({ type: 'tickPoint', pointId: question?.keyPoints[0]?.id ?? '', heard: true });
    await panelist(0).ok({ type: 'endAnswer' });
    await panelist(1).ok({ type: 'askQuestion', questionId: card?.questions[0]?.id ?? '' });
    await panelist(1).ok({ type: 'push' });
    expect(await panelist(2).refused({ type: 'push' })).toBe('NOT_ALLOWED');
    await panelist(1).ok({ type: 'endAnswer' });
    await panelist(2).ok({ type: 'askQuestion', text: 'What would you do on the first day?' });
    await table.candidate.ok({ type: 'pauseRound' });
    await table.candidate.ok({ type: 'resumeRound' });
    await table.candidate.ok({ type: 'extendRound', byMs: 60_000 });
    await panelist(3).ok({
      type: 'saveNote',
      noteId: 'n1',
      text: 'Named one number',
      kind: 'evidence',
      private: false,
    });
    await close();
    await handIn(round.id);
  });

  it('when pressure, the candidate’s questions and the drill run, then each takes its own commands', async () => {
    const pressure = roundOf('pressure');
    await open(pressure.id);
    await panelist(4).ok({ type: 'askQuestion', questionId: pack.weakSpots[0]?.id ?? '' });
    await panelist(4).ok({ type: 'push' });
    await table.candidate.until(() => table.candidate.view?.asking?.step === 'recover');
    await panelist(4).ok({ type: 'endAnswer' });
    await close();
    await handIn(pressure.id);

    const questions = roundOf('candidate-questions');
    await open(questions.id);
    await close();
    await handIn(questions.id);

    const drill = roundOf('rapid-fire');
    await open(drill.id);
    const first = panelist(0).view?.round?.item?.id ?? '';
    await panelist(0).ok({ type: 'markItem', itemId: first, result: 'hit' });
    await table.candidate.ok({ type: 'nextItem' });
    await close();
    for (const each of table.panel) await each.ok({ type: 'submitBallot', roundId: drill.id });
    await panelist(0).ok({ type: 'saveVerdict', verdict: 'yes', advice: 'Answer first, then explain.' });
  });

  it('given nothing is revealed, then nobody can read a review', async () => {
    for (const token of [
      table.room.hostToken,
      table.room.workspaceToken,
      table.seats.panel[0]?.token ?? '',
    ]) {
      const answer = await table.room.http('GET', `/rooms/${table.room.roomId}/review`, { token });
      expect([answer.status, answer.body.code]).toEqual([409, 'NOT_REVEALED']);
    }
  });

  it('when everything is revealed, then the review has every figure as worked by hand', async () => {
    await table.candidate.ok({ type: 'reveal' });
    await Promise.all(table.everybody.map((client) => client.until(() => client.view?.state === 'debrief')));
    const answer = await table.room.http<Review>('GET', `/rooms/${table.room.roomId}/review`, {
      token: table.seats.panel[0]?.token ?? '',
    });
    expect(answer.status).toBe(200);
    const review = answer.body;
    expect(review.revealed).toEqual(pack.rounds.map(({ id }) => id));
    const [criterion] = shared();
    for (const round of review.rounds.filter(({ kind }) => kind !== 'rapid-fire')) {
      const figures = round.criteria.find(({ id }) => id === criterion?.id);
      expect(figures).toMatchObject({ n: 4, median: 2, mean: 2.25, min: 1, max: 4, notObserved: 1 });
      expect(round.missing).toEqual([]);
    }
    expect(review.overall).toEqual([
      {
        participantId: table.seats.panel[0]?.participantId,
        verdict: 'yes',
        advice: 'Answer first, then explain.',
      },
    ]);
    expect(review.notes.map(({ text }) => text)).toEqual(['Named one number']);
    expect(review.keyPoints.find(({ id }) => id === pack.questions[0]?.keyPoints[0]?.id)).toMatchObject({
      asked: true,
      landed: true,
    });
    expect(review.drill.map(({ hit }) => hit).reduce((sum, hit) => sum + hit, 0)).toBe(1);
  });

  it('given the whole session, then no link of it was printed by the server', () => {
    const { room, seats } = table;
    const tokens = [
      room.workspaceToken,
      room.hostToken,
      ...Object.values(room.invites),
      seats.candidate.token,
      seats.observer.token,
      ...seats.panel.map(({ token }) => token),
    ];
    expect(tokens.filter((token) => server.output().includes(token))).toEqual([]);
    expect(server.output()).not.toContain('Named one number');
  });
});
