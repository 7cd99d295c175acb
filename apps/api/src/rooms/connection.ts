import type { EndCode } from '@mockpanel/shared/protocol/socket';
import type { Member } from '@mockpanel/shared/room/views';
import type { Frame } from './frame.js';

/** One open connection of a member, whatever carries it. */
export interface Connection {
  readonly member: Member;
  readonly tokenHash: string;
  send(frame: Frame): void;
  /** Keeps what is sent, until `release` sends it all in one go. */
  hold(): void;
  release(): void;
  /** Says that its link is no longer valid, and why, and closes. */
  end(code: EndCode): void;
  /** Closes without a word, so that the client connects again and finds out what it is now. */
  renew(): void;
}

/** The key of a member among a room's members; a facilitator has no participant id. */
export const memberKey = ({ participantId }: Member): string => participantId ?? '@facilitator';
