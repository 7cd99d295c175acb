import { type Cue, type Situation, say } from './situation';

/** For the candidate: the stage stays quiet, so one short sentence each. */
export function candidateCue(now: Situation): Cue {
  if (now.phase === 'lobby')
    return now.ready
      ? say('wait', 'You’re ready. Breathe, the session starts soon.')
      : say('you', 'Look through your material, then say you’re ready.');
  if (now.round === null || now.round.state === 'closed' || now.round.state === 'ready')
    return say(
      'wait',
      now.nextRound ? `Next is ${now.nextRound}.` : 'That was the last round.',
      now.anyRun ? 'The panel fills in its sheets.' : 'The session has started.',
    );
  if (now.round.state === 'paused') return say('wait', 'The clock is paused. Take your time.');
  if (now.interruption)
    return say('you', `${now.interruption.name} cuts in.`, 'Answer, then pick up where you were.');
  if (now.overtime) return say('over', 'Time is up. Finish your sentence.');
  return runningCue(now, now.round.kind);
}

function runningCue(now: Situation, kind: NonNullable<Situation['round']>['kind']): Cue {
  if (now.asking) return answeringCue(now.asking);
  switch (kind) {
    case 'pitch':
      return say(
        'you',
        now.part ? `Pitch: ${now.part}` : 'Your pitch.',
        now.nextPart && `Then ${now.nextPart}`,
      );
    case 'presentation':
      return say(
        'you',
        now.part ? `Now: ${now.part}` : 'Your presentation.',
        now.nextPart && `Then ${now.nextPart}`,
      );
    case 'panel-questions':
      return say('listen', now.turn ? `${now.turn.name} asks next.` : 'Wait for the question.');
    case 'pressure':
      return say('listen', now.turn ? `${now.turn.name} challenges next.` : 'Wait for the challenge.');
    case 'candidate-questions':
      return now.panelAsked
        ? say('listen', `${now.panelAsked.to?.name ?? 'The panel'} answers.`, 'Listen, then follow up.')
        : say('you', 'Your turn to ask. One or two questions are enough.');
    case 'rapid-fire':
      return now.spokenOnly
        ? say('you', 'Answer what is read out, then tap Next.')
        : say('you', 'Answer out loud, then tap Next.');
  }
}

function answeringCue({ name, step }: NonNullable<Situation['asking']>): Cue {
  switch (step) {
    case 'question':
      return say('you', `${name} asks.`, 'Answer first, then explain.');
    case 'push':
      return say('you', `${name} pushes.`, 'Take the point in, then answer it.');
    case 'challenge':
      return say('you', `${name} challenges you.`, 'Hold your position, or say what would change it.');
    case 'recover':
      return say('you', `${name} pushes harder.`, 'Breathe, then recover.');
  }
}
