import { type Cue, type CueTexts, type Situation, say } from './situation';

/** The lobby's line with its warm-up: what the panel does now comes first, all others hear of it beside their own line. */
export function withWarmUp(cue: Cue, now: Situation, t: CueTexts['warmUp']): Cue {
  const { warmUp, warmedUp, watcher, iAmChair } = now;
  if (warmUp === 'offered') return { ...cue, detail: [cue.detail, t.offer].filter(Boolean).join(' ') };
  if (warmUp === 'open') {
    if (watcher !== 'panelist') return { ...cue, detail: t.runs };
    if (!warmedUp) return say('you', t.score, t.scoreDetail);
    return say('wait', t.scored, iAmChair ? t.scoredChair : t.scoredDetail);
  }
  if (warmUp === 'over' && watcher === 'panelist') return { ...cue, detail: t.talk };
  return cue;
}
