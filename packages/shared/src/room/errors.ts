/** The codes a command or a request can be refused with (`/api` answers carry the same ones). */
export const REFUSAL_CODES = [
  'INVALID_COMMAND',
  'NOT_ALLOWED',
  'WRONG_PHASE',
  'ROUND_NOT_OPEN',
  'UNKNOWN_ROUND',
  'UNKNOWN_QUESTION',
  'UNKNOWN_CRITERION',
  'NOT_REVEALED',
  'SEAT_TAKEN',
  'STALE_REVISION',
  'ID_REUSED',
  'RATE_LIMITED',
  'TOO_LARGE',
  'STORAGE_UNAVAILABLE',
] as const;

export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** A refusal is a value: the code is for programs, the message tells a person what to do next. */
export interface Refusal {
  code: RefusalCode;
  message: string;
}

export const refusal = (code: RefusalCode, message: string): Refusal => ({ code, message });
