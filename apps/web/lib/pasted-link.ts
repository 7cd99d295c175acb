import { tokenFromFragment } from './capability-links';

const PAGES = /^\/(join|home|room(?:\/[A-Za-z0-9_-]{1,64})?|review\/[A-Za-z0-9_-]{1,64})\/?$/;

/**
 * Where a pasted link leads on this server, as a path with its fragment; null when it is none of ours. The
 * host name is not compared: the same server has several addresses.
 */
export function pathOfPastedLink(text: string): string | null {
  try {
    const url = new URL(text.trim());
    if (!/^https?:$/.test(url.protocol) || !PAGES.test(url.pathname)) return null;
    const token = tokenFromFragment(url.hash);
    if (!token) return /^\/room\/./.test(url.pathname) ? url.pathname : null;
    return `${url.pathname}#${token}`;
  } catch {
    return null;
  }
}
