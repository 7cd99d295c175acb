import type { FastifyRequest } from 'fastify';
import type { RoomHead } from '../storage/rooms.js';
import type { HttpContext } from './context.js';
import { Problem, rateLimited } from './problem.js';

/** The room with a code, as it is read aloud and typed. Wrong codes count against the address they came from. */
export async function findByCode(
  { failedLookups, storage }: HttpContext,
  { ip }: FastifyRequest,
  code: string,
): Promise<RoomHead> {
  if (failedLookups.isBlocked(ip)) throw rateLimited();
  const plain = code.replaceAll(/[\s-]/g, '').toUpperCase();
  const head = await failedLookups.attempt(ip, () => storage.rooms.headByCode(plain));
  if (!head) throw new Problem(404, 'NOT_FOUND', 'No room has this code. Check it with the host.');
  return head;
}
