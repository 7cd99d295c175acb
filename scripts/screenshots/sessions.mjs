// Sessions played without a browser, for what is read afterwards.
import { hostRoom, sit } from './table.mjs';

const NAMES = ['Ines', 'Tobi', 'Maya', 'Sol', 'Rana', 'Yu', 'Ana', 'Bartholomäus Featherstonehaugh'];
const VERDICTS = ['yes', 'strong-yes', 'no', 'yes', 'no', 'strong-no', 'yes', 'no'];
const SHARED = ['clear-line', 'owns-position', 'specifics', 'flexes', 'answers-asked'];

/** A pitch and panel questions, scored by the first `raters` cards around `figure` and revealed; `pass` lets time go by. */
export async function playedSession(workspace, raters, figure = 2, pass = async () => undefined) {
  const room = await hostRoom(workspace);
  const candidate = await sit(room, 'candidate', 'Juniper', { asHost: true });
  const panel = [];
  for (const [index, { id }] of room.pack.roleCards.slice(0, raters).entries())
    panel.push(await sit(room, 'panelist', NAMES[index], { card: id }));
  await Promise.all([candidate, ...panel].map(({ ready }) => ready));
  await candidate.does('startSession');
  await candidate.does('startRound', { roundId: 'round-pitch' });
  for (const [index, seat] of panel.entries()) await judge(seat, 'round-pitch', figure + index);
  await pass((155 - figure * 14) * 1_000);
  await candidate.does('closeRound');
  await candidate.does('startRound', { roundId: 'round-panel' });
  await pass((16 + figure * 2) * 60_000);
  if (panel.length > 0) {
    await panel[0].does('askQuestion', { questionId: room.pack.roleCards[0].questions[0].id });
    await panel[0].does('tally', { kind: 'hedge' });
    await panel[0].does('push');
    await panel[0].does('endAnswer');
  }
  for (const [index, seat] of panel.entries()) {
    await judge(seat, 'round-panel', figure + index * 2);
    await seat.does('saveVerdict', {
      verdict: VERDICTS[index],
      advice: 'Answer first, then the reasons. Then stop.',
    });
  }
  if (panel.length > 0)
    await candidate.does('predict', {
      participantId: panel[0].id,
      scores: { 'clear-line': 4, specifics: 3 },
    });
  await candidate.does('closeRound');
  await candidate.does('reveal');
  for (const seat of [candidate, ...panel]) seat.leave();
  return room;
}

async function judge(seat, roundId, figure) {
  const scores = Object.fromEntries(SHARED.map((id, step) => [id, 1 + ((figure + step * step) % 4)]));
  await seat.does('saveBallot', { roundId, scores });
  await seat.does('submitBallot', { roundId });
}
