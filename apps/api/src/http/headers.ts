import type { FastifyRequest } from 'fastify';
import type { Http } from './context.js';

/** The strictest policy: for answers that are no pages. */
const NO_PAGE = "default-src 'none'; frame-ancestors 'none'";

/** For scripts: a worker is held to the policy that its own script came with, and loads its parts from here. */
export const SCRIPT_POLICY = "default-src 'none'; script-src 'self'; frame-ancestors 'none'";

const SAFE_HOST = /^[A-Za-z0-9.-]+(:\d+)?$|^\[[0-9A-Fa-f:]+\](:\d+)?$/;

export interface HeaderOptions {
  /** Only behind https: on plain http these headers lock phones on the same network out. */
  isSecure: boolean;
}

export function securityHeaders(http: Http, { isSecure }: HeaderOptions): void {
  http.addHook('onRequest', async (request, reply) => {
    reply.header('x-content-type-options', 'nosniff');
    reply.header('referrer-policy', 'no-referrer');
    reply.header('x-frame-options', 'DENY');
    reply.header('content-security-policy', NO_PAGE);
    if (isSecure) reply.header('strict-transport-security', 'max-age=31536000');
    if (request.url.startsWith('/api')) reply.header('cache-control', 'no-store');
  });
}

/** The policy of a page that runs these inline scripts (their hashes) and talks to this origin alone. */
export function pagePolicy(
  request: FastifyRequest,
  scriptHashes: string,
  { isSecure }: HeaderOptions,
): string {
  const { host } = request;
  const sockets = SAFE_HOST.test(host) ? ` ws://${host} wss://${host}` : '';
  return [
    "default-src 'self'",
    `script-src 'self'${scriptHashes}`,
    // Components position themselves with style attributes.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    `connect-src 'self'${sockets}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    ...(isSecure ? ['upgrade-insecure-requests'] : []),
  ].join('; ');
}

/** What the interface's documentation needs, on its own paths only. */
export const DOCS_POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');
