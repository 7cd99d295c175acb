import { candidateCue } from './cue-candidate';
import { chairCue } from './cue-chair';
import { debriefCue } from './cue-debrief';
import { panelCue } from './cue-panel';
import { withWarmUp } from './cue-warm-up';
import { handsSentence } from './hands';
import { type Cue, type CueTexts, type Situation, say } from './situation';

/** The one plain sentence that says what to do now. */
export function cueFor(situation: Situation, texts: CueTexts): Cue {
  if (situation.phase === 'closed') return say('wait', texts.closed.line, texts.closed.detail);
  if (situation.phase === 'debrief') return debriefCue(situation, texts.debrief);
  const cue = roleCue(situation, texts);
  if (situation.phase === 'lobby') return withWarmUp(cue, situation, texts.warmUp);
  return situation.watcher === 'candidate' ? cue : withHands(cue, situation, texts);
}

function roleCue(situation: Situation, texts: CueTexts): Cue {
  if (situation.watcher === 'candidate') return candidateCue(situation, texts);
  return situation.watcher === 'panelist' ? panelCue(situation, texts) : chairCue(situation, texts);
}

/** Whoever leads the room reads beside their own line whose hand waits. */
function withHands(cue: Cue, { iAmChair, hands, round }: Situation, texts: CueTexts): Cue {
  const words = iAmChair && round?.state === 'running' ? handsSentence(hands, texts.hands) : null;
  return words === null || cue.steps.length > 0 ? cue : { ...cue, detail: words };
}
