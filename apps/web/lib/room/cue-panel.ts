import { type Cue, type CueStep, type CueTexts, type Situation, say } from './situation';

type Labels = CueTexts['panel']['askSteps'];

/** Marks the steps before `on` as past and those after it as still to come. */
const steps = ({ first, second, third, fourth }: Labels, on: number): CueStep[] =>
  [first, second, third, fourth].map((label, index) => ({
    label,
    state: index < on ? 'past' : index === on ? 'on' : 'next',
  }));

export function panelCue(now: Situation, texts: CueTexts): Cue {
  const t = texts.panel;
  if (now.phase === 'lobby') return lobbyCue(now, t);
  if (now.round === null || now.round.state === 'closed' || now.round.state === 'ready')
    return betweenCue(now, texts);
  if (now.round.state === 'paused') return say('wait', t.paused, t.pausedDetail);
  if (now.interruption) return interruptedCue(now, now.interruption, t);
  if (now.finishing) return say('listen', t.finishing(now.candidate), t.finishingDetail);
  if (now.overtime && now.asking?.mine !== true)
    return say('over', t.over(now.candidate), now.iAmChair ? t.overChair : t.overPanel(now.chair));
  return runningCue(now, now.round.kind, t);
}

const interruptedCue = (
  now: Situation,
  { name, mine }: { name: string; mine: boolean },
  t: CueTexts['panel'],
): Cue =>
  mine
    ? say('you', t.cutInMine, t.cutInMineDetail)
    : say(
        'listen',
        t.cutIn(name),
        now.iAmChair ? t.cutInChair(name, now.candidate) : t.cutInPanel(name, now.candidate),
      );

function lobbyCue({ ready, chair, iAmChair }: Situation, t: CueTexts['panel']): Cue {
  if (!ready) return say('you', t.lobby, t.lobbyDetail);
  return iAmChair ? say('you', t.readyChair) : say('wait', t.ready(chair));
}

function betweenCue(now: Situation, { panel: t, ...texts }: CueTexts): Cue {
  const { openSheets, verdictDue, nextRound, anyRun, round } = now;
  const next = nextRound ? texts.next(nextRound) : texts.last;
  if (!anyRun) return say('wait', t.started, next);
  const [first] = openSheets;
  if (now.safeStopped) return say('you', t.stopped(now.candidateFirst), t.stoppedSheets);
  // A sheet of an earlier round is not the one in view, so it is named.
  if (first !== undefined && openSheets.length === 1 && first !== round?.title)
    return say('you', t.handInNamed(first), t.handInNamedDetail(next));
  if (first !== undefined) return say('you', t.fillIn, t.fillInDetail(next));
  if (now.markDue) return say('you', t.markDue, t.markDueDetail);
  if (now.ratingDue) return say('you', t.ratingDue, t.ratingDueDetail);
  if (nextRound) return say('wait', t.waitRound, next);
  return verdictDue ? say('you', t.verdict, t.verdictDetail) : say('wait', t.waitReveal, next);
}

function runningCue(
  now: Situation,
  kind: NonNullable<Situation['round']>['kind'],
  t: CueTexts['panel'],
): Cue {
  switch (kind) {
    case 'pitch':
      return say('listen', t.pitch(now.candidate), t.pitchDetail);
    case 'presentation':
      return now.asking ? askingCue(now, t) : say('listen', t.talk(now.candidate), talkDetail(now, t));
    case 'panel-questions':
    case 'pressure':
      return now.asking ? askingCue(now, t) : turnCue(now, t);
    case 'candidate-questions':
      return answeringCue(now, t);
    case 'rapid-fire':
      return now.spokenOnly
        ? say('you', t.drillSpoken, t.drillSpokenDetail)
        : say('listen', t.drill, t.drillDetail(now.candidateFirst));
  }
}

const talkDetail = ({ safeStopped, stress }: Situation, t: CueTexts['panel']): string =>
  safeStopped && stress ? t.talkStopped : stress ? t.talkStress : t.talkLearning;

function answeringCue({ candidateFirst: who, panelAsked }: Situation, t: CueTexts['panel']): Cue {
  const to = panelAsked?.to;
  if (to?.mine) return say('you', t.asksMe(who), t.asksMeDetail);
  return say('listen', to ? t.asksOther(who, to.name) : t.asksPanel(who), t.asksDetail);
}

function askingCue({ asking, candidate, turn }: Situation, t: CueTexts['panel']): Cue {
  if (asking === null) return say('listen', t.listen);
  if (!asking.mine)
    return say('listen', t.others[asking.step](asking.name), turn?.mine ? t.others.next : t.others.detail);
  switch (asking.step) {
    case 'question':
      return say('you', t.mine.question, t.mine.questionDetail, steps(t.askSteps, 1));
    case 'push':
      return say('you', t.mine.push, null, steps(t.askSteps, 3));
    case 'challenge':
      return say('you', t.mine.challenge(candidate), null, steps(t.ladderSteps, 1));
    case 'recover':
      return say('you', t.mine.recover(candidate), t.mine.recoverDetail, steps(t.ladderSteps, 3));
  }
}

function turnCue(
  { turn, round, safeStopped, turnOrder, iAmChair, chair, candidateFirst }: Situation,
  t: CueTexts['panel'],
): Cue {
  if (safeStopped) return say('listen', t.stopped(candidateFirst), t.stoppedDetail);
  const pressure = round?.kind === 'pressure';
  const labels = pressure ? t.ladderSteps : t.askSteps;
  if (turn?.mine) return say('you', pressure ? t.turnChallenge : t.turnAsk, t.turnDetail, steps(labels, 0));
  if (turn)
    return say('listen', pressure ? t.turnOfChallenge(turn.name) : t.turnOfAsk(turn.name), t.turnOfDetail);
  if (turnOrder === 'hands') return say('listen', t.handsTurn, t.handsTurnDetail);
  if (turnOrder === 'chair')
    return say('listen', iAmChair ? t.chairCalls : t.calledTurn(chair), t.turnOfDetail);
  return say('you', t.anybody, null, steps(labels, 0));
}
