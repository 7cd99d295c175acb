import { callApi } from './api';

export interface ServerInfo {
  publicUrl: string | null;
  lanUrls: string[];
  createPasswordRequired: boolean;
  version: string;
}

let known: Promise<ServerInfo> | null = null;

/** Asked once per page; a failed question may be asked again. */
export function serverInfo(): Promise<ServerInfo> {
  known ??= callApi<ServerInfo>('/api/info').catch((error: unknown) => {
    known = null;
    throw error;
  });
  return known;
}

const THIS_MACHINE = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * The origin to put into links for other people. On the host's own machine the address bar says localhost,
 * which leads nowhere for anybody else: then the machine's address in the local network is taken.
 */
export function linkOrigin(
  info: Pick<ServerInfo, 'publicUrl' | 'lanUrls'> | null,
  location: { origin: string; hostname: string },
): string {
  const chosen =
    info?.publicUrl ??
    (THIS_MACHINE.has(location.hostname) ? info?.lanUrls[0] : undefined) ??
    location.origin;
  return chosen.replace(/\/+$/, '');
}

/** True where the links only work on this machine, which a host should know before sending them. */
export function isThisMachineOnly(origin: string): boolean {
  try {
    return THIS_MACHINE.has(new URL(origin).hostname);
  } catch {
    return false;
  }
}
