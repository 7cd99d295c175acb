'use client';

import { useSyncExternalStore } from 'react';

/** What a person chose for themselves in this browser: nothing of it leaves it. */
export type Preference = 'clock-hidden' | 'sounds' | 'bots-silent';

const key = (name: Preference) => `mockpanel.${name}`;

// For browsers that deny their storage: the choice then lasts as long as the page does.
const chosen = new Map<Preference, boolean>();
const listeners = new Set<() => void>();

function read(name: Preference): boolean {
  const here = chosen.get(name);
  if (here !== undefined) return here;
  try {
    return localStorage.getItem(key(name)) === 'yes';
  } catch {
    return false;
  }
}

function choose(name: Preference, on: boolean): void {
  chosen.set(name, on);
  try {
    if (on) localStorage.setItem(key(name), 'yes');
    else localStorage.removeItem(key(name));
  } catch {
    // Kept in memory above.
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Off until somebody turns it on. */
export function usePreference(name: Preference): [boolean, (on: boolean) => void] {
  const on = useSyncExternalStore(
    subscribe,
    () => read(name),
    () => false,
  );
  return [on, (next) => choose(name, next)];
}
