import type { CreateRoomAnswer } from '@mockpanel/shared/protocol/http';
import { ROLES, type Role } from '@mockpanel/shared/room/commands';
import { customAlphabet } from 'nanoid';
import { hashOf, newToken } from '../security/secrets.js';
import { ConstraintError } from '../storage/errors.js';
import type { NewRoom } from '../storage/rooms.js';
import type { NewToken } from '../storage/tokens.js';
import type { HttpContext } from './context.js';

/** Read aloud and typed on a phone: no letter or digit that is taken for another. */
export const newCode = customAlphabet('23456789ABCDEFGHJKMNPQRSTUVWXYZ', 6);
const CODE_TRIES = 5;

export const linkOf = (
  kind: NewToken['kind'],
  roomId: string,
  token: string,
  role: Role | null = null,
): NewToken => ({
  hash: hashOf(token),
  kind,
  workspaceId: null,
  roomId,
  participantId: null,
  role,
});

export const inviteOf = (roomId: string, role: Role, token: string) => linkOf('invite', roomId, token, role);

/** Makes the room under a code that is free, and answers its links for the only time. */
export async function makeRoom(
  { storage, newId }: HttpContext,
  room: Omit<NewRoom, 'id' | 'code'> & { id?: string },
  hostToken = newToken(),
): Promise<CreateRoomAnswer> {
  const { id = newId() } = room;
  const invites = { candidate: newToken(), panelist: newToken(), observer: newToken() };
  const links = [linkOf('host', id, hostToken), ...ROLES.map((role) => inviteOf(id, role, invites[role]))];
  for (let tries = 1; ; tries += 1) {
    const code = newCode();
    try {
      await storage.rooms.create({ ...room, id, code }, links);
      return { room: { id, code }, hostToken, invites };
    } catch (error) {
      if (!(error instanceof ConstraintError) || tries === CODE_TRIES) throw error;
    }
  }
}
