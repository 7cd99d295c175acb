'use client';

import { useEffect, useState } from 'react';

/** `held`: the screen stays on. `refused`: this browser cannot promise it, and the person should know. */
export type WakeLockState = 'off' | 'held' | 'refused';

/** Keeps the screen on while `wanted`; a browser lets go of it when the page is hidden, so it is asked anew. */
export function useWakeLock(wanted: boolean): WakeLockState {
  const [state, setState] = useState<WakeLockState>('off');
  useEffect(() => {
    if (!wanted) return setState('off');
    let lock: WakeLockSentinel | null = null;
    let over = false;
    const ask = async () => {
      if (document.visibilityState !== 'visible') return;
      try {
        // Absent without https, which is how a room at home is often opened.
        const got = await navigator.wakeLock.request('screen');
        if (over) return void got.release();
        lock = got;
        setState('held');
      } catch {
        if (!over) setState('refused');
      }
    };
    const again = () => void ask();
    void ask();
    document.addEventListener('visibilitychange', again);
    return () => {
      over = true;
      document.removeEventListener('visibilitychange', again);
      void lock?.release();
    };
  }, [wanted]);
  return state;
}
