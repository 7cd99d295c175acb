export interface ApiIssue {
  path: string;
  message: string;
}

/**
 * A refusal of the server, or no answer at all (`NO_CONNECTION`). `detail` is the server's own sentence, in
 * English and perhaps empty: pages show `errorWords`.
 */
export class ApiError extends Error {
  override name = 'ApiError';

  constructor(
    readonly code: string,
    readonly detail: string,
    readonly status: number,
    readonly issues: ApiIssue[] = [],
  ) {
    super(detail);
  }
}

export interface CallOptions {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Sent as JSON. */
  body?: unknown;
  /** A capability: workspace, host, participant or share. */
  token?: string | null;
  signal?: AbortSignal;
}

/** Calls the API and answers its JSON; throws an ApiError whatever goes wrong. */
export async function callApi<T>(path: string, options: CallOptions = {}): Promise<T> {
  const response = await send(path, options);
  if (response.status === 204) return undefined as T;
  const body: unknown = await response.json().catch(() => null);
  if (!response.ok) throw problemFrom(response.status, body);
  if (body === null) throw new ApiError('UNREADABLE', '', response.status);
  return body as T;
}

/** A file that the API hands out, as it is. */
export interface ApiFile {
  name: string;
  mediaType: string;
  text: string;
}

/** Calls the API for a file; throws an ApiError whatever goes wrong. */
export async function callApiForFile(path: string, options: CallOptions = {}): Promise<ApiFile> {
  const response = await send(path, options);
  if (!response.ok) throw problemFrom(response.status, await response.json().catch(() => null));
  const name = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1];
  const mediaType = (response.headers.get('content-type') ?? 'text/plain').split(';', 1)[0] ?? '';
  return { name: name ?? 'mockpanel', mediaType, text: await response.text() };
}

async function send(path: string, { method, body, token, signal }: CallOptions): Promise<Response> {
  const headers: Record<string, string> = { accept: 'application/json' };
  if (token) headers.authorization = `Bearer ${token}`;
  if (body !== undefined) headers['content-type'] = 'application/json';
  try {
    return await fetch(path, {
      method: method ?? (body === undefined ? 'GET' : 'POST'),
      headers,
      body: body === undefined ? undefined : JSON.stringify(body),
      signal: signal ?? null,
      cache: 'no-store',
    });
  } catch {
    throw new ApiError('NO_CONNECTION', '', 0);
  }
}

/** Reads `application/problem+json`; whatever a proxy in between may answer becomes a code too. */
export function problemFrom(status: number, body: unknown): ApiError {
  const problem = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>;
  const text = (value: unknown) => (typeof value === 'string' && value ? value : undefined);
  const issues = Array.isArray(problem.issues) ? problem.issues.flatMap(readIssue) : [];
  return new ApiError(
    text(problem.code) ?? 'UNREADABLE',
    text(problem.detail) ?? text(problem.title) ?? '',
    status,
    issues,
  );
}

function readIssue(issue: unknown): ApiIssue[] {
  if (typeof issue !== 'object' || issue === null) return [];
  const { path, message } = issue as Record<string, unknown>;
  if (typeof message !== 'string') return [];
  return [{ path: Array.isArray(path) ? path.join('.') : String(path ?? ''), message }];
}

/** For a `catch`: an ApiError as it is, anything else as a bug that is told plainly. */
export function asApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  console.error(error);
  return new ApiError('UNEXPECTED', '', 0);
}
