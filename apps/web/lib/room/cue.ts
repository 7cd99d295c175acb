import { candidateCue } from './cue-candidate';
import { chairCue } from './cue-chair';
import { panelCue } from './cue-panel';
import { handsSentence } from './hands';
import { atStart, type Cue, type Situation, say } from './situation';

/** The one plain sentence that says what to do now. */
export function cueFor(situation: Situation): Cue {
  if (situation.phase === 'closed')
    return say('wait', 'This room is closed.', 'Nothing in it changes any more.');
  if (situation.phase === 'debrief') return debriefCue(situation);
  if (situation.watcher === 'candidate') return candidateCue(situation);
  const cue = situation.watcher === 'panelist' ? panelCue(situation) : chairCue(situation);
  return withHands(cue, situation);
}

/** Whoever leads the room reads beside their own line whose hand waits. */
function withHands(cue: Cue, { iAmChair, hands, round }: Situation): Cue {
  const words = iAmChair && round?.state === 'running' ? handsSentence(hands) : null;
  return words === null || cue.steps.length > 0 ? cue : { ...cue, detail: words };
}

function debriefCue({ watcher, candidate }: Situation): Cue {
  if (watcher === 'candidate')
    return say(
      'you',
      'The sheets are open. Say first how it felt to you.',
      'Then read what each panelist saw, and agree on what to carry on.',
    );
  return say(
    'listen',
    `The sheets are open. ${atStart(candidate)} speaks first, then the panel.`,
    'Nobody has to change a score. Agree on what to carry into the next session.',
  );
}
