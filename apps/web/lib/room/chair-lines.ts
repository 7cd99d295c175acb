import type { Situation } from './situation';

/** What the chair may read out, word for word, so that nobody has to invent how a session is led. */
export function chairLine(now: Situation): string | null {
  const { candidate, round, nextRound, phase, anyRun } = now;
  if (phase === 'lobby')
    return `Welcome. Everybody plays one interviewer. Read your card, then say you’re ready.`;
  if (phase !== 'running') return null;
  if (round === null || round.state === 'closed' || round.state === 'ready') {
    if (!anyRun)
      return `Thank you all for coming. ${candidate}, we start with ${nextRound ?? 'the first round'}.`;
    return nextRound
      ? `Thank you, ${candidate}. Panel, fill in your sheets. If you didn’t see it, choose not observed.`
      : `Panel, finish your sheets. ${candidate}, breathe. You’re done.`;
  }
  if (round.state === 'paused') return 'We stop the clock for a moment.';
  if (now.asking) return null;
  if (now.overtime) return `Thank you, ${candidate}. Please finish your sentence.`;
  return LINES[round.kind](candidate, now.stress);
}

const LINES: Record<NonNullable<Situation['round']>['kind'], (candidate: string, stress: boolean) => string> =
  {
    pitch: (candidate) => `${candidate}, the floor is yours. Give us your pitch.`,
    presentation: (candidate, stress) =>
      `${candidate}, please present. Panel, ${stress ? 'cut in' : 'raise a hand'} when something is unclear.`,
    'panel-questions': () => 'Panel, ask one question each, in turn. Listen before you push.',
    pressure: (candidate) =>
      `Now we challenge. ${candidate}, hold your position or say what would change it.`,
    'candidate-questions': (candidate) => `${candidate}, what would you like to ask us?`,
    'rapid-fire': (candidate) => `Short questions, short answers. ${candidate}, move on when you are done.`,
  };
