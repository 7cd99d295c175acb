import type { Actor } from '@mockpanel/shared/room/commands';
import type { Member } from '@mockpanel/shared/room/views';
import type { TokenRecord } from '../storage/tokens.js';

/** Who a link is in its room; null for links that are nobody in particular. */
export const memberOf = ({ kind, participantId }: TokenRecord): Member | null => {
  if (kind === 'host') return { participantId };
  return kind === 'participant' && participantId !== null ? { participantId } : null;
};

export const actorOf = ({ participantId }: Member): Actor =>
  participantId === null ? { kind: 'facilitator' } : { kind: 'participant', participantId };
