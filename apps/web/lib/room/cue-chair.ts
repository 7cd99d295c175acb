import { atStart, type Cue, type Situation, say } from './situation';

/** For those who hold no card: the facilitator, who runs the room, and observers, who watch. */
export function chairCue(now: Situation): Cue {
  return now.watcher === 'facilitator' && now.iAmChair ? facilitatorCue(now) : observerCue(now);
}

function facilitatorCue(now: Situation): Cue {
  if (now.phase === 'lobby') return say('you', 'Send the links. Start when the candidate is here.');
  if (now.round === null || now.round.state === 'closed' || now.round.state === 'ready')
    return now.nextRound
      ? say(
          'you',
          `Start ${now.nextRound} when the sheets are in.`,
          'You see who has handed in, and no score.',
        )
      : say(
          'you',
          'All rounds are done. Reveal when the sheets are in.',
          'You see who has handed in, and no score.',
        );
  if (now.round.state === 'paused')
    return say('you', 'The clock is paused for everyone. Carry on when they are ready.');
  if (now.interruption) return interruptedCue(now);
  if (now.overtime)
    return say(
      'over',
      `The time is up. Let ${now.candidate} finish, then move on.`,
      now.nextRound && `Next is ${now.nextRound}.`,
    );
  return running(now);
}

function observerCue(now: Situation): Cue {
  if (now.phase === 'lobby') return say('wait', 'You watch. The session has not started yet.');
  if (now.round === null || now.round.state === 'closed' || now.round.state === 'ready')
    return say(
      'wait',
      now.nextRound
        ? `A short break. Next is ${now.nextRound}.`
        : 'The rounds are done. The reveal comes next.',
    );
  if (now.round.state === 'paused') return say('wait', 'The clock is paused.');
  if (now.interruption) return interruptedCue(now);
  if (now.overtime) return say('over', `The time is up. ${atStart(now.candidate)} finishes the sentence.`);
  return running(now);
}

const interruptedCue = ({ interruption, candidate, iAmChair }: Situation): Cue =>
  say(
    'listen',
    `${interruption?.name ?? 'Somebody'} cut in on the talk.`,
    iAmChair ? `Let ${candidate} go on when the answer is given.` : null,
  );

function running({ round, asking, turn, candidate, part, panelAsked }: Situation): Cue {
  if (asking) return say('listen', `${asking.name} ${ASKING[asking.step]}, ${candidate} answers.`);
  switch (round?.kind) {
    case 'pitch':
      return say(
        'listen',
        part ? `${atStart(candidate)} pitches: ${part}` : `${atStart(candidate)} pitches.`,
      );
    case 'presentation':
      return say(
        'listen',
        part ? `${atStart(candidate)} presents: ${part}` : `${atStart(candidate)} presents.`,
      );
    case 'candidate-questions':
      return say('listen', `${atStart(candidate)} asks ${panelAsked?.to?.name ?? 'the panel'}.`);
    case 'rapid-fire':
      return say('listen', `${atStart(candidate)} answers against the clock.`);
    case 'pressure':
      return say('listen', turn ? `${turn.name} challenges next.` : 'The panel challenges next.');
    default:
      return say('listen', turn ? `${turn.name} asks next.` : 'The panel asks next.');
  }
}

const ASKING = {
  question: 'asks',
  push: 'pushes',
  challenge: 'challenges',
  recover: 'pushes harder',
} as const;
