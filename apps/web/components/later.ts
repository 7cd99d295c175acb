import { type ComponentType, lazy } from 'react';

/**
 * A component that is not needed for the first paint: fetched at once beside it, and once more when it is to
 * be shown if that failed.
 */
export function later<P extends object>(load: () => Promise<ComponentType<P>>) {
  const first = load().catch(() => null);
  return lazy(async () => ({ default: (await first) ?? (await load()) }));
}
