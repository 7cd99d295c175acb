import type { FastifyRequest } from 'fastify';
import { isPasscode } from '../security/secrets.js';
import type { RoomHead } from '../storage/rooms.js';
import type { HttpContext } from './context.js';
import { Problem, rateLimited } from './problem.js';

/** Lets whoever knows a room's passcode pass. Wrong ones count per address and room. */
export async function checkPasscode(
  { failedLookups }: HttpContext,
  { ip }: FastifyRequest,
  { id, passcodeHash }: RoomHead,
  passcode: string | undefined,
): Promise<void> {
  if (passcodeHash === null) return;
  if (passcode === undefined) throw refusal('This room needs a passcode.');
  const key = `${ip} ${id}`;
  if (failedLookups.isBlocked(key)) throw rateLimited();
  const isRight = await failedLookups.attempt(key, async () =>
    (await isPasscode(passcode, passcodeHash)) ? true : null,
  );
  if (!isRight) throw refusal('This is not the passcode.');
}

const refusal = (message: string) =>
  new Problem(403, 'NOT_ALLOWED', `${message} Ask the host for it.`, [{ path: 'passcode', message }]);
