import type { Command } from './commands.js';
import { accept, type Rule, refuse } from './decision.js';

type Of<T extends Command['type']> = Extract<Command, { type: T }>;

/** A recording that was made elsewhere: the review's moments become marks to jump to. Nothing is fetched. */
export const linkRecording: Rule<Of<'linkRecording'>> = (state, { url, startedAt }) => {
  if (state.revealed.length === 0)
    return refuse('NOT_REVEALED', 'Nothing is revealed yet. Link the recording after the reveal.');
  return accept({ type: 'recordingLinked', url, startedAt });
};

export const unlinkRecording: Rule<Of<'unlinkRecording'>> = (state) =>
  state.recording === null ? accept() : accept({ type: 'recordingUnlinked' });
