import type { Review } from '@mockpanel/shared/review/types';
import type { ScoreNumber } from '@mockpanel/shared/room/commands';
import { expect, test } from '@playwright/test';
import { type BareCommand, RoomClient } from '../support/client.js';
import { startClockedServer } from '../support/clocked-server.js';
import { halfHourPack, MINUTES, type RoundId } from '../support/half-hour.js';
import { nothingWritten, sorted, writtenIn } from '../support/ledger.js';
import { layLine } from '../support/line.js';
import { arrive, expectCleanVisit, type Person, PHONE, SMALL_PHONE } from '../support/person.js';
import { hostRoom, type Seat, sitDown } from '../support/room.js';
import {
  chair,
  chairBar,
  goTo,
  handIn,
  score,
  takeSeat,
  tally,
  tick,
  writeNote,
} from '../support/room-page.js';
import { endShownTo } from '../support/shown-time.js';

const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;
const CLOCKS_AGREE_WITHIN_MS = 250;

/** What a browser says when its line is cut. */
const LINE_CUT = /ERR_INTERNET_DISCONNECTED|WebSocket/;

const CRITERIA = {
  clarity: 'Clear line of thought',
  specifics: 'Backs it with specifics',
  flex: 'Flexes without folding',
} as const;
type CriterionId = keyof typeof CRITERIA;
type Sheet = Record<CriterionId, ScoreNumber>;

const PANEL = {
  Ines: { card: 'alpha' },
  Tobi: { card: 'beta' },
  Maya: { card: 'gamma', viewport: PHONE },
  Sol: { card: 'delta', viewport: SMALL_PHONE },
  Rana: { card: 'epsilon' },
} as const;
type Friend = keyof typeof PANEL;
const FRIENDS = Object.keys(PANEL) as Friend[];

/** Another sheet for everybody in every round, so that one in the wrong place is found. */
const sheetOf = (name: string, round: RoundId): Sheet => {
  const turn = name.length + name.charCodeAt(0) + Object.keys(MINUTES).indexOf(round);
  const level = (step: number) => (1 + ((turn + step) % 4)) as ScoreNumber;
  return { clarity: level(0), specifics: level(1), flex: level(3) };
};

test('a panel of half an hour in eight browsers, with all that goes wrong: nothing lost, nothing doubled', async ({
  browser,
}) => {
  test.setTimeout(600_000);
  const server = await startClockedServer();
  const room = await hostRoom(server.url, halfHourPack());
  const written = nothingWritten();
  const seats = {} as Record<Friend | 'Robin' | 'Olga' | 'Gus', Seat>;
  const visitors: Person[] = [];

  const come = async (seat: Seat | null, viewport?: typeof PHONE) => {
    const person = await arrive(browser, {
      origin: room.origin,
      expected: LINE_CUT,
      ...(viewport ? { viewport } : {}),
    });
    const line = await layLine(person);
    if (seat) await person.page.goto(`/room/${room.roomId}#${seat.token}`);
    visitors.push(person);
    return Object.assign(person, { line });
  };
  /** What somebody does on another device of theirs, where doing it is not the subject. */
  const onDevice = async (seat: Seat, ...commands: BareCommand[]) => {
    const device = await RoomClient.join(room.origin, seat.token);
    for (const command of commands) await device.ok(command);
    device.close();
  };
  const noteScores = (name: string, round: RoundId, sheet: Sheet) => {
    for (const [criterion, value] of Object.entries(sheet))
      written.scores.push(`${round} ${criterion} ${name} ${value}`);
  };
  const handInOnDevice = async (name: keyof typeof seats, round: RoundId) => {
    const scores = sheetOf(name, round);
    await onDevice(
      seats[name],
      { type: 'saveBallot', roundId: round, scores },
      { type: 'submitBallot', roundId: round },
    );
    noteScores(name, round, scores);
  };
  const fillIn = async (person: Person, name: string, round: RoundId) => {
    const sheet = sheetOf(name, round);
    for (const id of Object.keys(CRITERIA) as CriterionId[]) await score(person, CRITERIA[id], sheet[id]);
    noteScores(name, round, sheet);
  };
  const noted = (round: RoundId, name: string, text: string) =>
    void written.notes.push(`${round} ${name}: ${text}`);

  seats.Robin = await sitDown(room, 'candidate', 'Robin', { asHost: true });
  for (const name of FRIENDS)
    seats[name] = await sitDown(room, 'panelist', name, { seatIds: [PANEL[name].card] });
  seats.Olga = await sitDown(room, 'observer', 'Olga');
  seats.Gus = await sitDown(room, 'panelist', 'Gus');
  const laptop = await come(seats.Robin);
  const panel = {} as Record<Friend, Awaited<ReturnType<typeof come>>>;
  for (const name of FRIENDS) {
    const { viewport } = { viewport: undefined, ...PANEL[name] };
    panel[name] = await come(seats[name], viewport);
  }
  const olga = await come(seats.Olga);
  const { Ines: ines, Tobi: tobi, Maya: maya, Sol: sol, Rana: rana } = panel;

  await test.step('pitch, 2 minutes: a page is reloaded in mid-note', async () => {
    await chair(laptop, 'Start the session');
    await chair(laptop, 'Start Pitch');
    await ines.page.getByLabel('New note').fill('She said the number and then');
    server.pass(30 * SECOND_MS);
    await ines.page.reload();
    await expect(ines.page.getByLabel('New note')).toHaveValue('She said the number and then');
    await writeNote(ines, 'She said the number and then stopped.');
    noted('pitch', 'Ines', 'She said the number and then stopped.');
    await chair(laptop, 'Next beat');
    await expect(olga.page.getByRole('timer', { name: /^Pitch: 1:[12]\d$/ }).first()).toBeVisible();
    await tick(maya, 'beat-label-2 x');
    written.ticks.push('beat-2 Maya');
    await fillIn(ines, 'Ines', 'pitch');
    await fillIn(maya, 'Maya', 'pitch');
    server.pass(90 * SECOND_MS);
    await chair(laptop, 'Close the round');
    await handIn(ines);
    await handIn(maya);
    for (const name of ['Tobi', 'Sol', 'Rana', 'Gus'] as const) await handInOnDevice(name, 'pitch');
  });

  await test.step('between rounds: a guest is removed', async () => {
    const guest = await RoomClient.join(room.origin, seats.Gus.token);
    await chair(laptop, 'Room and people');
    const dialog = laptop.page.getByRole('dialog', { name: 'Room and people' });
    await dialog.getByRole('button', { name: 'Remove Gus' }).click();
    await dialog.getByRole('button', { name: 'Remove', exact: true }).click();
    await guest.until(() => !guest.socket.connected);
    expect(guest.frames.at(-1)).toMatchObject({ event: 'ended', payload: { code: 'REMOVED' } });
    await laptop.page.keyboard.press('Escape');
    await expect(RoomClient.join(room.origin, seats.Gus.token)).rejects.toThrow();
  });

  let kim: Person;
  await test.step('talk, 8 minutes: a line is cut, answers are lost, and somebody comes late', async () => {
    await chair(laptop, 'Start Presentation');
    await expect(tobi.page.getByRole('timer', { name: /^Presentation: / }).first()).toBeVisible();
    await tobi.line.cut();
    await expect(tobi.page.getByText(/We lost the connection/)).toBeVisible();
    await fillIn(tobi, 'Tobi', 'talk');
    await tobi.page.getByLabel('New note').fill('Written without a line.');
    await tobi.page.getByRole('button', { name: 'Save the note' }).click();
    noted('talk', 'Tobi', 'Written without a line.');
    for (let times = 0; times < 2; times++) {
      await tally(tobi, 'Hedge');
      written.tallies.push('talk Tobi hedge');
    }
    server.pass(45 * SECOND_MS);

    kim = await come(null);
    await takeSeat(kim, `/join#${room.invites.panelist}`, { name: 'Kim' });
    await expect(kim.page.getByText('Listen to Robin’s presentation.')).toBeVisible();
    await chair(laptop, 'Next section');
    await tobi.line.mend();
    await expect(tobi.page.getByText(/We lost the connection/)).toHaveCount(0);
    await expect(tobi.page.getByText(/3 of 3 scored, saved/)).toBeVisible();
    await handIn(tobi);

    const second = await rana.context.newPage();
    await second.goto(`/room/${room.roomId}`);
    const inSecond = { ...rana, page: second };
    await expect(second.getByLabel('New note')).toBeVisible();
    rana.line.deafen();
    await tally(rana, 'Strong');
    await expect(second.getByRole('button', { name: 'Strong, 1 so far' })).toBeVisible();
    await rana.page.getByLabel('New note').fill('After an answer that never came.');
    await rana.page.getByRole('button', { name: 'Save the note' }).click();
    written.tallies.push('talk Rana strong');
    noted('talk', 'Rana', 'After an answer that never came.');
    await rana.line.cut();
    await rana.line.mend();
    const notes = rana.page.getByRole('region', { name: 'Your notes' });
    await expect(notes.getByText('not yet saved')).toHaveCount(0);
    await expect(second.getByRole('region', { name: 'Your notes' })).toContainText('never came.');
    await writeNote(inSecond, 'From the second tab.');
    noted('talk', 'Rana', 'From the second tab.');
    await expect(notes).toContainText('From the second tab.');
    for (const page of [rana.page, second])
      await expect(page.getByRole('button', { name: 'Strong, 1 so far' })).toBeVisible();
    await fillIn(inSecond, 'Rana', 'talk');
    await handIn(rana);
    await second.close();

    server.pass(MINUTES.talk * MINUTE_MS - 45 * SECOND_MS);
    await chair(laptop, 'Close the round');
    await fillIn(kim, 'Kim', 'talk');
    await handIn(kim);
    for (const name of ['Ines', 'Maya', 'Sol'] as const) await handInOnDevice(name, 'talk');
  });

  await test.step('questions, 10 minutes: a phone sleeps for two, and the chair’s laptop dies', async () => {
    await chair(laptop, 'Start Panel questions');
    await goTo(sol, 'Notes');
    await sol.page.getByLabel('New note').fill('Half a thought');
    const device = await sol.context.newCDPSession(sol.page);
    await sol.line.cut();
    await device.send('Page.setWebLifecycleState', { state: 'frozen' });
    await onDevice(seats.Ines, { type: 'askQuestion', questionId: 'alpha-q1' });
    server.pass(2 * MINUTE_MS);
    await onDevice(seats.Ines, { type: 'push' }, { type: 'endAnswer' });
    await onDevice(seats.Tobi, { type: 'askQuestion', questionId: 'bank-1' });
    written.asked.push('panel Ines: alpha-question-1 x', 'panel Tobi: bank-question-1 x');
    await device.send('Page.setWebLifecycleState', { state: 'active' });
    await sol.line.mend();
    await expect(sol.page.getByText('Listen. Tobi is asking.')).toBeVisible();
    await expect(sol.page.getByRole('timer', { name: /^Panel questions: 7:\d\d$/ }).first()).toBeVisible();
    await expect(sol.page.getByLabel('New note')).toHaveValue('Half a thought');
    await writeNote(sol, 'Half a thought, and the rest.');
    noted('panel', 'Sol', 'Half a thought, and the rest.');
    await tick(sol, 'bank-point-1-1 x');
    written.ticks.push('bank-1-k1 Sol');

    const connected = await server.connections();
    await laptop.context.close();
    await expect.poll(server.connections).toBe(connected - 1);
    server.pass(70 * SECOND_MS);
    await tally(maya, 'Filler');
    written.tallies.push('panel Maya filler');
    const offer = ines.page.getByRole('status', { name: 'To answer' });
    await expect(offer).toContainText('Robin runs the room and has been away for a minute.');
    await offer.getByRole('button', { name: 'Take the chair' }).click();
    await expect(chairBar(ines)).toBeVisible();
    await onDevice(seats.Tobi, { type: 'endAnswer' });
    server.pass(MINUTES.panel * MINUTE_MS - 2 * MINUTE_MS - 70 * SECOND_MS);
    await chair(ines, 'Close the round');
    await fillIn(sol, 'Sol', 'panel');
    await handIn(sol);
    for (const name of ['Ines', 'Tobi', 'Maya', 'Rana'] as const) await handInOnDevice(name, 'panel');
    await fillIn(kim, 'Kim', 'panel');
    await handIn(kim);
  });

  let robin: Person;
  await test.step('pressure, 5 minutes: the host is back on another laptop and takes the chair', async () => {
    await chair(ines, 'Start Pressure');
    robin = await come(seats.Robin);
    await robin.page.getByRole('button', { name: 'Take the chair back' }).click();
    await expect(chairBar(robin)).toBeVisible();
    await expect(chairBar(ines)).toHaveCount(0);
    await onDevice(seats.Rana, { type: 'askQuestion', questionId: 'weak-1' }, { type: 'push' });
    await expect(robin.page.getByText('weak-push-1 x')).toBeVisible();
    written.asked.push('pressure Rana: weak-challenge-1 x');
    server.pass(MINUTES.pressure * MINUTE_MS);
    await onDevice(seats.Rana, { type: 'endAnswer' });
    await chair(robin, 'Close the round');
    for (const name of FRIENDS) await handInOnDevice(name, 'pressure');
  });

  await test.step('the candidate’s questions, 3 minutes', async () => {
    await chair(robin, 'Start Your questions');
    await robin.page.getByRole('button', { name: 'Ask this: candidate-question-1 x' }).click();
    await expect(ines.page.getByText('Robin asks you. Answer as your card would.')).toBeVisible();
    server.pass(MINUTES.yours * MINUTE_MS);
    await chair(robin, 'Close the round');
    for (const name of FRIENDS) await handInOnDevice(name, 'yours');
  });

  await test.step('drill, 2 minutes: everybody’s clock is within a quarter of a second', async () => {
    await chair(robin, 'Start Drill');
    for (const name of FRIENDS) {
      await onDevice(seats[name], { type: 'markItem', itemId: 'drill-1', result: 'hit' });
      written.marks.push(`drill-1 ${name} hit`);
    }
    server.pass(30 * SECOND_MS);
    await chair(robin, 'Next item');
    const witness = await RoomClient.join(room.origin, seats.Olga.token);
    const endsAt = (witness.view?.round?.endsAt ?? 0) - (server.now() - Date.now());
    witness.close();
    await expect(async () => {
      const everybody = [robin, ...Object.values(panel), olga, kim];
      const ends = await Promise.all(everybody.map((person) => endShownTo(person, 'Drill')));
      const apart = ends.map((end) => Math.abs(end - endsAt));
      expect(Math.max(...apart), `apart by ${apart} ms`).toBeLessThanOrEqual(CLOCKS_AGREE_WITHIN_MS);
    }).toPass({ timeout: 50 * SECOND_MS });
    server.pass(90 * SECOND_MS);
    await chair(robin, 'Close the round');
  });

  await test.step('the review has what was written, once', async () => {
    await chair(robin, /^Reveal scores/);
    await robin.page.getByRole('button', { name: 'Reveal everything' }).click();
    for (const { page } of [robin, ...Object.values(panel), olga, kim])
      await expect(page.getByRole('link', { name: 'Open the review' })).toBeVisible();
    const { body: review } = await room.http<Review>('GET', `/rooms/${room.roomId}/review`, {
      token: room.hostToken,
    });
    expect(writtenIn(review)).toEqual(sorted(written));
    const gus = review.room.participants.find((person) => person.name === 'Gus');
    expect(gus?.removed).toBe(true);
    for (const criterion of review.rounds[0]?.criteria ?? [])
      for (const given of criterion.scores) expect(given.counted).toBe(given.participantId !== gus?.id);
    for (const round of review.rounds)
      expect(round.talkMs).toBeGreaterThanOrEqual(MINUTES[round.id as RoundId] * MINUTE_MS);
  });

  for (const person of visitors) {
    if (person === laptop) continue;
    await expectCleanVisit(person);
    await person.context.close();
  }
  await server.stop();
});
