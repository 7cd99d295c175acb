import type { NextConfig } from 'next';
import { PHASE_DEVELOPMENT_SERVER } from 'next/constants.js';

/** Pages whose last path segment names one thing; a static export has one file for all of them. */
const PAGES_WITH_AN_ID = ['pack', 'room', 'review', 'progress', 'drill'];

const CHARACTER_REFERENCES = '../../node_modules/decode-named-character-reference/index.js';

/** In production the API's process serves the export; in development Next stands in front of the API. */
function developmentConfig(): NextConfig {
  const api = process.env.API_ORIGIN ?? 'http://127.0.0.1:3001';
  return {
    // Socket.IO's address ends in a slash. Next would redirect from there, which no socket follows,
    // and compares rewrites without it.
    skipTrailingSlashRedirect: true,
    rewrites: async () => [
      { source: '/api/:path*', destination: `${api}/api/:path*` },
      { source: '/socket.io', destination: `${api}/socket.io/` },
      ...PAGES_WITH_AN_ID.map((page) => ({ source: `/${page}/:id`, destination: `/${page}` })),
    ],
  };
}

export default function config(phase: string): NextConfig {
  return {
    ...(phase === PHASE_DEVELOPMENT_SERVER ? developmentConfig() : { output: 'export' }),
    images: { unoptimized: true },
    reactStrictMode: true,
    // Its build for browsers asks the document, which a worker has none of.
    turbopack: { resolveAlias: { 'decode-named-character-reference': CHARACTER_REFERENCES } },
    poweredByHeader: false,
  };
}
