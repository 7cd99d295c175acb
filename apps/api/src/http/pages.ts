import { existsSync } from 'node:fs';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Http } from './context.js';
import { type HeaderOptions, pagePolicy, SCRIPT_POLICY } from './headers.js';
import { notFound, sendProblem } from './problem.js';
import { readWebFiles, type WebFile } from './web-files.js';

/** Pages whose last path segment names one thing; the export has one file for all of them. */
const PAGES_WITH_AN_ID = ['pack', 'room', 'review', 'progress', 'drill'];

const IMMUTABLE = 'public, max-age=31536000, immutable';

/**
 * Serves the exported web app, one route per page: `room.html` and a folder `room/` may both exist, which
 * a wildcard cannot tell apart. Without an export the server still answers its interface.
 */
export function webPages(http: Http, root: string | null, headers: HeaderOptions): void {
  const files = root !== null && existsSync(root) ? readWebFiles(root) : [];
  const assets = new Map(files.map((file) => [`/${file.path}`, file]));
  const missing = assets.get('/404.html');

  for (const file of files) {
    if (!file.path.endsWith('.html')) continue;
    for (const path of pathsOf(file))
      http.get(path, { schema: { hide: true } }, (request, reply) => sendPage(request, reply, file, headers));
  }

  http.setNotFoundHandler(async (request, reply) => {
    const [path = ''] = request.url.split('?', 1);
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    const asset = isRead && !path.endsWith('.html') ? assets.get(decoded(path)) : undefined;
    if (asset) return sendAsset(request, reply.code(200), asset);
    if (!isRead || path.startsWith('/api') || !missing) return sendProblem(reply, notFound('address'));
    return sendPage(request, reply.code(404), missing, headers);
  });
}

function pathsOf({ path }: WebFile): string[] {
  const page = path.slice(0, -'.html'.length);
  if (page === 'index') return ['/'];
  return PAGES_WITH_AN_ID.includes(page) ? [`/${page}`, `/${page}/:id`] : [`/${page}`];
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function sendPage(request: FastifyRequest, reply: FastifyReply, file: WebFile, headers: HeaderOptions) {
  reply.header('content-security-policy', pagePolicy(request, file.scriptHashes, headers));
  return send(request, reply, file);
}

function sendAsset(request: FastifyRequest, reply: FastifyReply, file: WebFile) {
  if (file.path.endsWith('.js')) reply.header('content-security-policy', SCRIPT_POLICY);
  return send(request, reply, file);
}

async function send(request: FastifyRequest, reply: FastifyReply, file: WebFile): Promise<FastifyReply> {
  reply.header('cache-control', file.path.startsWith('_next/static/') ? IMMUTABLE : 'no-cache');
  reply.header('etag', file.etag).header('vary', 'accept-encoding');
  if (request.headers['if-none-match'] === file.etag) return reply.code(304).send();
  const acceptsGzip = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  const gzipped = acceptsGzip ? await file.gzipped() : null;
  if (gzipped) reply.header('content-encoding', 'gzip');
  return reply.type(file.type).send(gzipped ?? file.body);
}
