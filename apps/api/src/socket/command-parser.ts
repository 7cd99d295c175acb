import { type Command, commandSchema } from '@mockpanel/shared/room/commands';
import { type Refusal, refusal } from '@mockpanel/shared/room/errors';

/** Reads what somebody sent as a command; the refusal says which field to correct. */
export function parseCommand(
  payload: unknown,
): { ok: true; command: Command } | { ok: false; error: Refusal } {
  const parsed = commandSchema.safeParse(payload);
  if (parsed.success) return { ok: true, command: parsed.data };
  const [issue] = parsed.error.issues;
  const field = issue?.path.join('.') ?? '';
  const where = field === '' ? 'This command' : `The field "${field.slice(0, 80)}" of this command`;
  const why = issue?.code === 'custom' ? issue.message : 'Correct it and send it again.';
  return { ok: false, error: refusal('INVALID_COMMAND', `${where} is not as expected. ${why}`) };
}
