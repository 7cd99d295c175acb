import { type Cue, type CueTexts, type Situation, say } from './situation';

/** After the last reveal: one sentence for each step, to whoever has something to do in it. */
export function debriefCue(now: Situation, t: CueTexts['debrief']): Cue {
  switch (now.debrief?.step) {
    case 'speaking':
      return speakingCue(now, t);
    case 'do-over':
      return doOverCue(now, t.doOver);
    case 'action-items':
      return say('you', t.items.line, now.iAmChair ? t.items.chair : t.items.detail);
    default:
      return say(
        'listen',
        t.disagreements.line,
        now.iAmChair ? t.disagreements.chair : t.disagreements.detail,
      );
  }
}

function speakingCue({ debrief, watcher, iAmChair }: Situation, t: CueTexts['debrief']): Cue {
  const speaker = debrief?.speaker;
  if (!speaker) return say('listen', t.speaking.nobody, iAmChair ? t.speaking.chair : null);
  if (speaker.mine)
    return watcher === 'candidate'
      ? say('you', t.candidate.line, t.candidate.detail)
      : say('you', t.speaking.mine, t.speaking.mineDetail);
  return say('listen', t.speaking.other(speaker.name), iAmChair ? t.speaking.chair : t.speaking.detail);
}

function doOverCue(
  { debrief, watcher, iAmChair, candidateFirst, chair }: Situation,
  t: CueTexts['debrief']['doOver'],
): Cue {
  if (!debrief?.tryingAgain)
    return iAmChair ? say('you', t.pick, t.pickDetail) : say('wait', t.wait(chair), null);
  if (watcher === 'candidate') return say('you', t.answer, t.answerDetail);
  if (watcher === 'panelist' && !debrief.scored) return say('you', t.score(candidateFirst), t.scoreDetail);
  return say('listen', t.listen(candidateFirst), iAmChair ? t.end : null);
}
