import { type Cue, type CueTexts, type Situation, say } from './situation';

/** For those who hold no card: the facilitator, who runs the room, and observers, who watch. */
export function chairCue(now: Situation, texts: CueTexts): Cue {
  return now.watcher === 'facilitator' && now.iAmChair
    ? facilitatorCue(now, texts)
    : observerCue(now, texts.watch);
}

function facilitatorCue(now: Situation, texts: CueTexts): Cue {
  const t = texts.chair;
  if (now.phase === 'lobby') return say('you', t.lobby);
  if (now.round === null || now.round.state === 'closed' || now.round.state === 'ready')
    return now.safeStopped
      ? say('you', texts.watch.stopped(now.candidateFirst), t.stoppedDetail)
      : say('you', now.nextRound ? t.start(now.nextRound) : t.allDone, t.betweenDetail);
  if (now.round.state === 'paused') return say('you', t.paused);
  if (now.interruption) return say('listen', texts.watch.cutIn(now.interruption.name), t.goOn(now.candidate));
  if (now.overtime)
    return say('over', t.over(now.candidateFirst), now.nextRound && texts.next(now.nextRound));
  return running(now, texts.watch);
}

function observerCue(now: Situation, t: CueTexts['watch']): Cue {
  if (now.phase === 'lobby') return say('wait', t.lobby);
  if (now.round === null || now.round.state === 'closed' || now.round.state === 'ready')
    return now.safeStopped
      ? say('wait', t.stopped(now.candidateFirst))
      : say('wait', now.nextRound ? t.between(now.nextRound) : t.done);
  if (now.round.state === 'paused') return say('wait', t.paused);
  if (now.interruption) return say('listen', t.cutIn(now.interruption.name));
  if (now.overtime) return say('over', t.over(now.candidateFirst));
  return running(now, t);
}

function running(now: Situation, t: CueTexts['watch']): Cue {
  const { round, asking, turn, part, panelAsked } = now;
  if (now.finishing) return say('listen', t.finishing(now.candidateFirst));
  if (asking) return say('listen', t[asking.step](asking.name, now.candidate));
  const candidate = now.candidateFirst;
  if (now.safeStopped) return say('listen', t.stopped(candidate));
  switch (round?.kind) {
    case 'pitch':
      return say('listen', part ? t.pitchPart(candidate, part) : t.pitch(candidate));
    case 'presentation':
      return say('listen', part ? t.talkPart(candidate, part) : t.talk(candidate));
    case 'candidate-questions':
      return say('listen', panelAsked?.to ? t.asks(candidate, panelAsked.to.name) : t.asksPanel(candidate));
    case 'rapid-fire':
      return say('listen', t.drill(candidate));
    case 'pressure':
      return say('listen', turn ? t.challengesNext(turn.name) : t.panelChallenges);
    default:
      return say('listen', turn ? t.asksNext(turn.name) : t.panelAsks);
  }
}
