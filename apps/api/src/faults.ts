/** Where an error came from, without its message: messages can quote what somebody wrote. */
export function faultOf(error: unknown): { name: string; code?: unknown; at: string[] } {
  if (!(error instanceof Error)) return { name: typeof error, at: [] };
  // A message may have lines that look like those of a stack.
  const at = (error.stack ?? '')
    .replace(error.message, () => '')
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .slice(0, 8)
    .map((line) => line.trim());
  return { name: error.name, code: (error as { code?: unknown }).code, at };
}

/**
 * The server cannot start, for a reason that whoever runs it can mend. Its message quotes nothing that anybody
 * wrote, so that it may be printed whole.
 */
export class CannotStartError extends Error {
  override name = 'CannotStartError';
}
