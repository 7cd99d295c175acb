import type { Command } from './commands.js';
import { accept, type Rule, refuse, senderId } from './decision.js';
import { seatedParticipant } from './participants.js';
import { isChairFree } from './presence.js';

type Of<T> = Extract<Command, { type: T }>;

/** A trainee scores as everybody does; nothing of it counts. */
export const setTrainee: Rule<Of<'setTrainee'>> = (state, { participantId, trainee }) => {
  const panelist = seatedParticipant(state, participantId);
  if (panelist?.role !== 'panelist')
    return refuse('INVALID_COMMAND', 'This person is not on the panel. Pick somebody who is.');
  if (panelist.bot) return refuse('NOT_ALLOWED', 'A bot is nobody’s trainee. Pick a person.');
  return panelist.trainee === trainee ? accept() : accept({ type: 'traineeSet', participantId, trainee });
};

export const setCallUrl: Rule<Of<'setCallUrl'>> = (state, { url }) =>
  (state.settings.callUrl ?? null) === url ? accept() : accept({ type: 'callUrlSet', url });

/** While the chair has been away for a minute, whoever is there goes on with the room. */
export const takeChair: Rule<Of<'takeChair'>> = (state, _command, { actor, now, presence }) => {
  const participantId = senderId(actor);
  if (seatedParticipant(state, participantId)?.bot)
    return refuse('NOT_ALLOWED', 'A bot cannot hold the chair. Pick a person.');
  if (!isChairFree(state, presence, now))
    return refuse('NOT_ALLOWED', 'The chair is here, or was a moment ago. Ask them to hand it over.');
  return accept({ type: 'chairHanded', participantId });
};
