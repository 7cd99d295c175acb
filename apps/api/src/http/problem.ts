import { STATUS_CODES } from 'node:http';
import type { Problem as ProblemBody, ProblemCode } from '@mockpanel/shared/protocol/http';
import type { Refusal, RefusalCode } from '@mockpanel/shared/room/errors';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { faultOf } from '../faults.js';
import { StorageUnavailableError } from '../storage/errors.js';

type Issues = NonNullable<ProblemBody['issues']>;

/** A refusal on its way to the client: a code for programs, a detail that tells a person what to do next. */
export class Problem extends Error {
  override name = 'Problem';
  constructor(
    readonly status: number,
    readonly code: ProblemCode,
    readonly detail: string,
    readonly issues?: Issues,
  ) {
    super(code);
  }
}

export const tokenInvalid = () =>
  new Problem(
    401,
    'TOKEN_INVALID',
    'It was replaced, or what it opened was deleted. Ask the host for a new one.',
  );

export const wrongToken = () =>
  new Problem(403, 'NOT_ALLOWED', 'This link does not allow that. Use the link that was made for it.');

export const notFound = (what: string) =>
  new Problem(
    404,
    'NOT_FOUND',
    `There is no such ${what} here: it was deleted, or this address lost a part. What is yours is where you left it.`,
  );

export const rateLimited = () =>
  new Problem(
    429,
    'RATE_LIMITED',
    'Too many wrong tries from your address. Nothing is lost: wait a minute, then try again.',
  );

export const unavailable = () =>
  new Problem(
    503,
    'STORAGE_UNAVAILABLE',
    'The server cannot reach its storage just now. Sending this again does no harm: try once more in a moment.',
  );

export const invalid = (detail: string, issues?: Issues) =>
  new Problem(400, 'INVALID_COMMAND', detail, issues);

export const unreadable = () => invalid('This is not readable. Send valid JSON.');

export const wrongFields = (issues: Issues) =>
  invalid('Some fields are missing or not as expected. Correct them and send this again.', issues);

const STATUS_OF: Record<RefusalCode, number> = {
  INVALID_COMMAND: 400,
  NOT_ALLOWED: 403,
  WRONG_PHASE: 409,
  ROUND_NOT_OPEN: 409,
  UNKNOWN_ROUND: 404,
  UNKNOWN_QUESTION: 404,
  UNKNOWN_CRITERION: 404,
  NOT_REVEALED: 409,
  SEAT_TAKEN: 409,
  STALE_REVISION: 409,
  ID_REUSED: 409,
  RATE_LIMITED: 429,
  TOO_LARGE: 413,
  STORAGE_UNAVAILABLE: 503,
};

/** A room's refusal as an answer of the HTTP interface. */
export const refused = ({ code, message }: Refusal) => new Problem(STATUS_OF[code], code, message);

/** The one place where errors become answers; what is not known to be a refusal says nothing of its cause. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof StorageUnavailableError) return unavailable();
  if (hasZodFastifySchemaValidationErrors(error)) return wrongFields(issuesOf(error));
  return frameworkProblem(error as Partial<FastifyError> | null);
}

const issuesOf = (error: { validation: { instancePath: string; message?: string | undefined }[] }): Issues =>
  error.validation.slice(0, 50).map(({ instancePath, message }) => ({
    path: instancePath.split('/').filter(Boolean).join('.'),
    message: message ?? 'This is not as expected.',
  }));

function frameworkProblem(error: Partial<FastifyError> | null): Problem {
  if (error?.code === 'FST_ERR_CTP_BODY_TOO_LARGE')
    return new Problem(
      413,
      'TOO_LARGE',
      'This is too large, and nothing of it was stored. Make it shorter, or split it.',
    );
  if (error?.statusCode === 415)
    return new Problem(415, 'INVALID_COMMAND', 'Send this as JSON, with the content type application/json.');
  if (error?.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500)
    return unreadable();
  return new Problem(
    500,
    'INTERNAL',
    'Something went wrong on the server. Try again; nothing of yours is lost.',
  );
}

export function sendProblem(reply: FastifyReply, problem: Problem): FastifyReply {
  const { status, code, detail, issues } = problem;
  const body: ProblemBody = {
    type: 'about:blank',
    title: STATUS_CODES[status] ?? 'Error',
    status,
    code,
    detail,
    ...(issues && issues.length > 0 ? { issues } : {}),
  };
  return reply.code(status).type('application/problem+json').serializer(JSON.stringify).send(body);
}

export function handleError(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const problem = problemOf(error);
  if (problem.status === 500) request.log.error({ fault: faultOf(error) }, 'A request failed.');
  return sendProblem(reply, problem);
}
