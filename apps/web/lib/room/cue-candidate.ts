import { type Cue, type CueTexts, type Situation, say } from './situation';

/** For the candidate: the stage stays quiet, so one short sentence each. */
export function candidateCue(now: Situation, texts: CueTexts): Cue {
  const t = texts.candidate;
  if (now.phase === 'lobby') return now.ready ? say('wait', t.ready) : say('you', t.lobby);
  if (now.round === null || now.round.state === 'closed' || now.round.state === 'ready')
    return betweenCue(now, texts);
  if (now.round.state === 'paused') return say('wait', t.paused);
  if (now.interruption) return say('you', t.cutIn(now.interruption.name), t.cutInDetail);
  if (now.finishing) return say('you', t.finishing, t.finishingDetail);
  if (now.overtime) return say('over', t.over);
  return runningCue(now, now.round.kind, t);
}

function betweenCue({ safeStopped, nextRound, anyRun, reflectionDue }: Situation, texts: CueTexts): Cue {
  const t = texts.candidate;
  if (safeStopped) return say('wait', t.stopped, nextRound ? t.stoppedDetail : t.stoppedLast);
  if (nextRound) return say('wait', texts.next(nextRound), anyRun ? t.sheets : t.started);
  return reflectionDue ? say('you', t.reflect, t.reflectDetail) : say('wait', texts.last, t.sheets);
}

function runningCue(
  now: Situation,
  kind: NonNullable<Situation['round']>['kind'],
  t: CueTexts['candidate'],
): Cue {
  if (now.asking) return say('you', t[now.asking.step].line(now.asking.name), t[now.asking.step].detail);
  switch (kind) {
    case 'pitch':
      return say(
        'you',
        now.part ? t.pitchPart(now.part) : t.pitch,
        now.nextPart && t.followedBy(now.nextPart),
      );
    case 'presentation':
      return say('you', now.part ? t.talkPart(now.part) : t.talk, now.nextPart && t.followedBy(now.nextPart));
    case 'panel-questions':
      return say('listen', now.turn ? t.asksNext(now.turn.name) : t.waitQuestion);
    case 'pressure':
      return say('listen', now.turn ? t.challengesNext(now.turn.name) : t.waitChallenge);
    case 'candidate-questions':
      return now.panelAsked
        ? say(
            'listen',
            now.panelAsked.to ? t.answers(now.panelAsked.to.name) : t.panelAnswers,
            t.answersDetail,
          )
        : say('you', t.yourTurn);
    case 'rapid-fire':
      return say('you', now.spokenOnly ? t.drillSpoken : t.drill);
  }
}
