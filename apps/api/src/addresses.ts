import { networkInterfaces } from 'node:os';

const EVERYWHERE = new Set(['0.0.0.0', '::', '']);

/** The address to open on this machine. */
export const localUrl = (host: string, port: number): string => {
  if (EVERYWHERE.has(host)) return `http://localhost:${port}`;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
};

/** The addresses by which others on the same network reach a server that listens everywhere. */
export function lanUrls(host: string, port: number): string[] {
  if (!EVERYWHERE.has(host)) return [];
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => `http://${address}:${port}`);
}
