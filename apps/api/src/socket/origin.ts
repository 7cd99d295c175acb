import type { IncomingMessage } from 'node:http';

export interface OriginRules {
  publicOrigin: string | null;
  /** How many proxies stand in front. */
  proxies: number;
}

/**
 * Browsers let any page open a WebSocket anywhere and only tell where the page came from. So a present
 * Origin must be this server's own; an absent one is no browser.
 */
export function isAllowedOrigin(
  { headers }: IncomingMessage,
  { publicOrigin, proxies }: OriginRules,
): boolean {
  const { origin } = headers;
  if (origin === undefined) return true;
  if (publicOrigin !== null && origin === publicOrigin) return true;
  const forwarded = (name: string) => (proxies > 0 ? headers[name] : undefined);
  const scheme = forwarded('x-forwarded-proto') === 'https' ? 'https' : 'http';
  const host = forwarded('x-forwarded-host') ?? headers.host;
  return host !== undefined && origin === `${scheme}://${host}`;
}

/** Where a connection comes from, for counting wrong tries. */
export function addressOf({ headers, socket }: IncomingMessage, { proxies }: OriginRules): string {
  const remote = socket.remoteAddress ?? '';
  if (proxies === 0) return remote;
  // Each proxy adds to the right: further left stands what a client may have made up.
  const chain = String(headers['x-forwarded-for'] ?? '').split(',');
  return chain.at(-proxies)?.trim() || remote;
}
