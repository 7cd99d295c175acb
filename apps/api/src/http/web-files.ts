import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const compress = promisify(gzip);
const COMPRESS_FROM_BYTES = 1_024;

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};
const COMPRESSED_ALREADY = new Set(['.png', '.ico', '.woff2']);

/** One exported file, held in memory; compressed when it is first asked for that way. */
export interface WebFile {
  /** Relative to the export, with slashes: `room.html`. */
  path: string;
  type: string;
  etag: string;
  body: Buffer;
  gzipped: () => Promise<Buffer> | null;
  /** For pages: the hashes of their inline scripts, as a policy lists them. */
  scriptHashes: string;
}

export function readWebFiles(root: string): WebFile[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => readWebFile(root, join(item.parentPath, item.name)));
}

function readWebFile(root: string, file: string): WebFile {
  const body = readFileSync(file);
  const extension = extname(file);
  const mayCompress = !COMPRESSED_ALREADY.has(extension) && body.length >= COMPRESS_FROM_BYTES;
  let gzipped: Promise<Buffer> | null = null;
  return {
    path: relative(root, file).split(sep).join('/'),
    type: TYPES[extension] ?? 'application/octet-stream',
    etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 24)}"`,
    body,
    gzipped: () => {
      if (mayCompress) gzipped ??= compress(body);
      return gzipped;
    },
    scriptHashes: extension === '.html' ? inlineScriptHashes(body.toString('utf8')) : '',
  };
}

/** The inline scripts of a page, hashed; the export's own scripts are the only ones that may run. */
function inlineScriptHashes(html: string): string {
  const hashes = new Set<string>();
  for (const [, attributes = '', script = ''] of html.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)) {
    if (/\ssrc=/.test(attributes) || script === '') continue;
    hashes.add(`'sha256-${createHash('sha256').update(script).digest('base64')}'`);
  }
  return [...hashes].map((hash) => ` ${hash}`).join('');
}
