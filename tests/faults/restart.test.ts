import type { Briefing, Mine, View } from '@mockpanel/shared/room/views';
import { samplePack } from '@mockpanel/shared/testing/sample-pack';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bareSocket, knock } from '../support/bare-socket.js';
import { httpClient, RoomClient } from '../support/client.js';
import { hostRoom, type SeatedTable, seatTable, sitDown } from '../support/room.js';
import { freshDataDir, type RunningServer, removeDataDir, startServer } from '../support/server.js';

const EXIT_WITHIN_MS = 5_000;
/** Notes that are under way when the server goes. */
const FLOOD = 60;

interface Known {
  briefing: Briefing | null;
  view: View | null;
  mine: Mine | null;
}

/** What a client has, without the time and without who is connected. */
const known = ({ briefing, view, mine }: RoomClient): Known => ({
  briefing,
  view: view && {
    ...view,
    serverNow: 0,
    participants: view.participants.map((participant) => ({ ...participant, present: false })),
  },
  mine,
});

describe.each(['SIGTERM', 'SIGKILL'] as const)('a restart after %s', (signal) => {
  let dataDir: string;
  let server: RunningServer;
  let paused: SeatedTable;
  let running: SeatedTable;
  let over: SeatedTable;
  let hosted: Awaited<ReturnType<typeof hostRoom>>;
  let gone = '';
  let replaced = '';
  let exitCode: number | null = -1;
  let stoppedInMs = 0;
  const before = new Map<string, Known>();
  let reviewBefore = '';
  const clock = { totalMs: 0, atSignalMs: 0, atExitMs: 0 };
  const flood = { acked: new Set<string>(), open: new Set<string>(), inFlight: 0 };
  let back: Map<string, RoomClient>;

  const everybody = (): string[] =>
    [paused, running, over].flatMap(({ seats }) => [
      seats.candidate.token,
      ...seats.panel.map(({ token }) => token),
      seats.observer.token,
    ]);
  const readReview = async (token: string) => {
    const { text } = await over.room.http('GET', `/rooms/${over.room.roomId}/review`, { token });
    return text;
  };

  beforeAll(async () => {
    dataDir = await freshDataDir();
    server = await startServer({ dataDir, env: { COMMAND_RATE: '1000' } });
    await fillRooms();
    const tables = [paused, running, over].flatMap((table) => table.everybody);
    await Promise.all(tables.map(({ socket }) => socket.emitWithAck('clock')));
    for (const [index, token] of everybody().entries()) before.set(token, known(tables[index] as RoomClient));
    reviewBefore = await readReview(over.seats.observer.token);
    await stop();
    server = await startServer({ dataDir, env: { COMMAND_RATE: '1000' } });
    // The same rooms, at the new address.
    for (const table of [paused, running, over]) table.room.http = httpClient(server.url);
    back = new Map(
      await Promise.all(
        everybody().map(async (token) => [token, await RoomClient.join(server.url, token)] as const),
      ),
    );
  });
  afterAll(async () => {
    for (const client of back?.values() ?? []) client.close();
    await server?.stop();
    await removeDataDir(dataDir);
  });

  /** One room whose clock is paused, one whose clock runs, one in its debrief; and links that are no more. */
  async function fillRooms(): Promise<void> {
    paused = await seatTable(server.url, samplePack());
    await paused.candidate.ok({ type: 'startSession' });
    await paused.candidate.ok({ type: 'startRound', roundId: 'panel' });
    await paused.panel[0]?.ok({ type: 'askQuestion', questionId: 'alpha-q1' });
    await paused.panel[1]?.ok({ type: 'saveBallot', roundId: 'panel', scores: { clarity: 2 } });
    await paused.panel[1]?.ok({ type: 'submitBallot', roundId: 'panel' });
    await paused.candidate.ok({ type: 'pauseRound' });
    const removed = await sitDown(paused.room, 'panelist', 'Gone');
    gone = removed.token;
    await paused.candidate.ok({ type: 'removeParticipant', participantId: removed.participantId });
    replaced = paused.room.invites.panelist;
    const { roomId, hostToken } = paused.room;
    const rotated = await paused.room.http<{ token: string }>('POST', `/rooms/${roomId}/invites`, {
      token: hostToken,
      body: { kind: 'panelist' },
    });
    paused.room.invites.panelist = rotated.body.token;

    running = await seatTable(server.url, samplePack());
    await running.candidate.ok({ type: 'startSession' });
    await running.candidate.ok({ type: 'startRound', roundId: 'pitch' });
    await running.candidate.ok({ type: 'nextSegment' });

    over = await seatTable(server.url, samplePack());
    await over.candidate.ok({ type: 'startSession' });
    await over.candidate.ok({ type: 'startRound', roundId: 'pitch' });
    await over.panel[0]?.ok({ type: 'saveBallot', roundId: 'pitch', scores: { clarity: 4 } });
    await over.panel[0]?.ok({ type: 'submitBallot', roundId: 'pitch' });
    await over.candidate.ok({ type: 'reveal' });

    hosted = await hostRoom(server.url, samplePack());
  }

  /** Stops the server while Ben's notes are under way, and notes what the clock showed then. */
  async function stop(): Promise<void> {
    const ben = paused.panel[1] as RoomClient;
    let isFirst = true;
    const firstAnswer = new Promise<void>((resolve) => {
      for (let index = 0; index < FLOOD; index++) {
        const id = `flood-${index}`;
        flood.open.add(id);
        ben
          .send({ type: 'saveNote', noteId: id, text: id, kind: 'other', private: true }, id)
          .then(
            (ack) => {
              if (ack.ok) {
                flood.open.delete(id);
                flood.acked.add(id);
              } else expect(ack.error.code).toBe('STORAGE_UNAVAILABLE');
            },
            () => undefined, // The connection is gone: the note stays open, which means unknown.
          )
          .finally(() => {
            if (isFirst) resolve();
            isFirst = false;
          });
      }
    });
    await firstAnswer;
    flood.inFlight = flood.open.size;
    const round = running.candidate.view?.round;
    clock.totalMs = round?.totalMs ?? 0;
    clock.atSignalMs = (round?.endsAt ?? 0) - Date.now();
    const startedAt = performance.now();
    exitCode = await server.stop(signal);
    stoppedInMs = performance.now() - startedAt;
    clock.atExitMs = (round?.endsAt ?? 0) - Date.now();
    for (const table of [paused, running, over]) table.close();
  }

  const client = (token: string): RoomClient => back.get(token) as RoomClient;
  const expectSame = (table: SeatedTable, except: string[] = []) => {
    for (const { token } of [table.seats.candidate, ...table.seats.panel, table.seats.observer])
      if (!except.includes(token)) expect(known(client(token))).toEqual(before.get(token));
  };

  it('Nothing lost 8: it ends as it should', () => {
    expect(exitCode).toBe(signal === 'SIGTERM' ? 0 : null);
    if (signal === 'SIGTERM') expect(stoppedInMs).toBeLessThan(EXIT_WITHIN_MS);
  });

  it('Nothing lost 8: given commands were in flight, then nothing that was acknowledged is lost, and a retry has one effect', async () => {
    const ben = client(paused.seats.panel[1]?.token ?? '');
    expect(flood.inFlight).toBeGreaterThan(0);
    expect(flood.acked.size).toBeGreaterThan(0);
    const notes = new Set(ben.mine?.notes.map(({ noteId }) => noteId));
    expect([...flood.acked].filter((id) => !notes.has(id))).toEqual([]);
    for (const id of flood.open)
      expect(
        await ben.send({ type: 'saveNote', noteId: id, text: id, kind: 'other', private: true }, id),
      ).toEqual({
        ok: true,
      });
    await ben.until(() => ben.mine?.notes.length === FLOOD);
  });

  it('CL5 given a paused clock, then rooms, seats and sheets are as they were, to the millisecond', () => {
    expectSame(paused, [paused.seats.panel[1]?.token ?? '']);
    const chair = client(paused.seats.candidate.token);
    expect(chair.view?.round?.state).toBe('paused');
    expect(chair.mine?.clockRecovered).toBeUndefined();
    expect(chair.view?.asking?.questionId).toBe('alpha-q1');
    const ben = client(paused.seats.panel[1]?.token ?? '');
    expect(ben.mine?.ballots).toEqual({
      panel: { scores: { clarity: 2 }, submitted: true, changedSince: false },
    });
  });

  it('Nothing lost 8: given a debrief, then everything in it and its review are as they were', async () => {
    expectSame(over);
    expect(await readReview(over.seats.observer.token)).toBe(reviewBefore);
  });

  it('Nothing lost 8: given links were revoked, then they stay so, and the others work', async () => {
    for (const token of [gone, replaced]) {
      const socket = bareSocket(server.url, token);
      expect(await knock(socket)).toBe('TOKEN_INVALID');
      socket.disconnect();
      const peek = await paused.room.http('POST', '/rooms/peek', { body: { invite: token } });
      expect([peek.status, peek.body.code]).toEqual([401, 'TOKEN_INVALID']);
    }
    const { invites, code } = paused.room;
    for (const body of [...Object.values(invites).map((invite) => ({ invite })), { code }])
      expect((await paused.room.http('POST', '/rooms/peek', { body })).status).toBe(200);
    const facilitator = await RoomClient.join(server.url, hosted.hostToken);
    expect(facilitator.briefing?.me).toMatchObject({ participantId: null, chair: true });
    facilitator.close();
  });

  it('CL5 given a running clock, then it is paused where it was last known, and the chair alone is told', () => {
    const chair = client(running.seats.candidate.token);
    const round = chair.view?.round;
    expect(round).toMatchObject({ id: 'pitch', state: 'paused', segment: { id: 'beat-2' } });
    // Never less than there was when the server went, and never more than there was when it still answered.
    expect(round?.remainingMs).toBeGreaterThanOrEqual(clock.atExitMs);
    expect(round?.remainingMs).toBeLessThanOrEqual(signal === 'SIGTERM' ? clock.atSignalMs : clock.totalMs);
    expect(chair.mine?.clockRecovered).toBe(true);
    for (const { token } of [...running.seats.panel, running.seats.observer]) {
      expect(client(token).view?.round).toEqual(round);
      expect(client(token).mine?.clockRecovered).toBeUndefined();
    }
  });

  it('CL5 when the server restarts once more, then the clock has not moved and the chair is still told', async () => {
    const { token } = running.seats.candidate;
    const remainingMs = client(token).view?.round?.remainingMs;
    for (const each of back.values()) each.close();
    await server.stop(signal);
    server = await startServer({ dataDir });
    const chair = await RoomClient.join(server.url, token);
    expect(chair.view?.round).toMatchObject({ state: 'paused', remainingMs });
    expect(chair.mine?.clockRecovered).toBe(true);

    await chair.ok({ type: 'resumeRound' });
    await chair.until(() => chair.view?.round?.state === 'running' && !chair.mine?.clockRecovered);
    const { view } = chair;
    expect((view?.round?.endsAt ?? 0) - (view?.serverNow ?? 0)).toBeLessThanOrEqual(remainingMs ?? 0);
    await chair.ok({ type: 'pauseRound' });
    await chair.until(() => chair.view?.round?.state === 'paused');
    expect(chair.mine?.clockRecovered).toBeUndefined();
    chair.close();
  });
});
