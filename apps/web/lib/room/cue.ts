import { candidateCue } from './cue-candidate';
import { chairCue } from './cue-chair';
import { panelCue } from './cue-panel';
import { atStart, type Cue, type Situation, say } from './situation';

/** The one plain sentence that says what to do now. */
export function cueFor(situation: Situation): Cue {
  if (situation.phase === 'closed')
    return say('wait', 'This room is closed.', 'Nothing in it changes any more.');
  if (situation.phase === 'debrief') return debriefCue(situation);
  if (situation.watcher === 'panelist') return panelCue(situation);
  if (situation.watcher === 'candidate') return candidateCue(situation);
  return chairCue(situation);
}

function debriefCue({ watcher, candidate }: Situation): Cue {
  if (watcher === 'candidate')
    return say(
      'you',
      'The sheets are open. Say first how it felt to you.',
      'Then read what each panelist saw.',
    );
  return say(
    'listen',
    `The sheets are open. ${atStart(candidate)} speaks first, then the panel.`,
    'Nobody has to change a score.',
  );
}
