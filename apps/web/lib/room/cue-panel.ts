import { atStart, type Cue, type CueStep, type Situation, say } from './situation';

const ASK_STEPS = ['Ask it', 'Tick what you hear', 'Push once if it’s vague', 'Score'];
const LADDER_STEPS = ['Challenge', 'Let them defend', 'Push once', 'Score the recovery'];

/** Marks the steps before `on` as past and those after it as still to come. */
const steps = (labels: readonly string[], on: number): CueStep[] =>
  labels.map((label, index) => ({ label, state: index < on ? 'past' : index === on ? 'on' : 'next' }));

export function panelCue(now: Situation): Cue {
  if (now.phase === 'lobby') return lobbyCue(now);
  if (now.round === null || now.round.state === 'closed' || now.round.state === 'ready')
    return betweenCue(now);
  if (now.round.state === 'paused')
    return say(
      'wait',
      'The clock is paused. Nobody has to speak.',
      'Use the moment for your notes and scores.',
    );
  if (now.interruption) return interruptedCue(now, now.interruption);
  if (now.overtime && now.asking?.mine !== true)
    return say(
      'over',
      `Let ${now.candidate} finish the sentence, then thank them.`,
      `The time is up. ${movesOn(now)}`,
    );
  return runningCue(now, now.round.kind);
}

const interruptedCue = (now: Situation, { name, mine }: { name: string; mine: boolean }): Cue =>
  mine
    ? say('you', 'You cut in. Ask, then let them go on.', 'Hear the answer first. The clock keeps running.')
    : say(
        'listen',
        `Listen. ${name} cut in.`,
        now.iAmChair
          ? `You or ${name} let ${now.candidate} go on.`
          : `${name} lets ${now.candidate} go on. Notice how they find back.`,
      );

const movesOn = (now: Situation): string =>
  now.iAmChair ? 'Move the room on when you are ready.' : `${atStart(now.chair)} moves the room on.`;

function lobbyCue({ ready, chair, iAmChair }: Situation): Cue {
  if (!ready)
    return say('you', 'Read your card, then say you’re ready.', 'The brief tells you what this is about.');
  return iAmChair
    ? say('you', 'You’re ready. Start when the candidate is here.')
    : say('wait', `You’re ready. ${atStart(chair)} starts the session.`);
}

function betweenCue({ openSheets, verdictDue, nextRound, anyRun, round }: Situation): Cue {
  const next = nextRound ? `Next is ${nextRound}.` : 'That was the last round.';
  if (!anyRun) return say('wait', 'The session has started. The first round comes next.', next);
  const [first] = openSheets;
  // A sheet of an earlier round is not the one in view, so it is named.
  if (first !== undefined && openSheets.length === 1 && first !== round?.title)
    return say('you', `Hand in your sheet for ${first}.`, `Choose it above the sheet. ${next}`);
  if (first !== undefined)
    return say('you', 'Fill in your score sheet and hand it in.', `Blank is fine. ${next}`);
  if (nextRound) return say('wait', 'Handed in. Wait for the next round.', next);
  return verdictDue
    ? say(
        'you',
        'Handed in. Give your verdict and one piece of advice.',
        'They stand below your score sheet.',
      )
    : say('wait', 'Handed in. Wait for the reveal.', next);
}

function runningCue(now: Situation, kind: NonNullable<Situation['round']>['kind']): Cue {
  switch (kind) {
    case 'pitch':
      return say('listen', `Listen to ${now.candidate}’s pitch.`, 'Tick each beat that lands.');
    case 'presentation':
      return now.asking
        ? askingCue(now)
        : say(
            'listen',
            `Listen to ${now.candidate}’s presentation.`,
            now.stress
              ? 'Tick each section that lands. You may cut in twice.'
              : 'Tick each section that lands. Raise your hand for a question.',
          );
    case 'panel-questions':
    case 'pressure':
      return now.asking ? askingCue(now) : turnCue(now);
    case 'candidate-questions':
      return answeringCue(now);
    case 'rapid-fire':
      return now.spokenOnly
        ? say('you', 'Read each item out loud, then mark the answer.', 'Hit, partial or miss.')
        : say(
            'listen',
            'Mark each answer: hit, partial or miss.',
            `${atStart(now.candidate)} moves to the next item.`,
          );
  }
}

function answeringCue({ candidate, panelAsked }: Situation): Cue {
  const notice = 'Notice what they ask and how they follow up.';
  const to = panelAsked?.to;
  if (to?.mine)
    return say(
      'you',
      `${atStart(candidate)} asks you. Answer as your card would.`,
      'Keep it short and true.',
    );
  if (to) return say('listen', `${atStart(candidate)} asks ${to.name}. Listen.`, notice);
  return say('listen', `${atStart(candidate)} asks the panel. Answer as your card would.`, notice);
}

function askingCue({ asking, candidate, turn }: Situation): Cue {
  if (asking === null) return say('listen', 'Listen.');
  if (!asking.mine) return listenCue(asking.name, asking.step, turn);
  switch (asking.step) {
    case 'question':
      return say(
        'you',
        'You asked. Listen, and tick what you hear.',
        'Push once if it stays vague.',
        steps(ASK_STEPS, 1),
      );
    case 'push':
      return say('you', 'You pushed. Listen for what changes, then score.', null, steps(ASK_STEPS, 3));
    case 'challenge':
      return say(
        'you',
        `You challenged. Let ${candidate} defend, then push once.`,
        null,
        steps(LADDER_STEPS, 1),
      );
    case 'recover':
      return say(
        'you',
        `You pushed. Watch how ${candidate} recovers.`,
        'Then say that the answer is over, and score.',
        steps(LADDER_STEPS, 3),
      );
  }
}

const VERBS = {
  question: 'is asking',
  push: 'pushed',
  challenge: 'is challenging',
  recover: 'pushed',
} as const;

const listenCue = (name: string, step: keyof typeof VERBS, turn: Situation['turn']): Cue =>
  say(
    'listen',
    `Listen. ${name} ${VERBS[step]}.`,
    turn?.mine
      ? 'You’re next. Have a question ready.'
      : 'Tick key points you hear, tap a tally when you notice one.',
  );

function turnCue({ turn, round }: Situation): Cue {
  const pressure = round?.kind === 'pressure';
  if (turn?.mine)
    return say(
      'you',
      pressure ? 'Your turn. Challenge one weak spot out loud.' : 'Your turn. Ask one question out loud.',
      'Tap it here as you ask it.',
      steps(pressure ? LADDER_STEPS : ASK_STEPS, 0),
    );
  if (turn)
    return say(
      'listen',
      `It’s ${turn.name}’s turn to ${pressure ? 'challenge' : 'ask'}.`,
      'You may ask too, when there is a gap.',
    );
  return say(
    'you',
    'Anybody may ask. Pick a question and ask it out loud.',
    null,
    steps(pressure ? LADDER_STEPS : ASK_STEPS, 0),
  );
}
