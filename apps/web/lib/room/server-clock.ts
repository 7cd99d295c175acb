/**
 * The server's time as this page knows it: an offset to a monotonic clock, taken from the fastest round
 * trip seen so far, because the fastest one leaves the least room for error.
 */
export interface ServerClock {
  now: () => number;
  /** One measured round trip: `sentAt` and `receivedAt` by the monotonic clock. */
  learn: (serverNow: number, sentAt: number, receivedAt: number) => void;
  /**
   * A time stamp without a round trip; it stands in until the first one, and betrays a jump. True: what was
   * measured holds no longer, and should be measured anew.
   */
  glimpse: (serverNow: number) => boolean;
  forget: () => void;
}

/** A time stamp this far off means that the monotonic clock stood still, as it may while a laptop sleeps. */
const JUMP_MS = 2_000;

export function createServerClock(monotonicNow: () => number): ServerClock {
  let offset: number | null = null;
  let bestTrip = Number.POSITIVE_INFINITY;
  return {
    now: () => monotonicNow() + (offset ?? 0),
    learn(serverNow, sentAt, receivedAt) {
      const trip = receivedAt - sentAt;
      if (trip >= bestTrip) return;
      bestTrip = trip;
      offset = serverNow + trip / 2 - receivedAt;
    },
    glimpse(serverNow) {
      const seen = serverNow - monotonicNow();
      const isMeasured = bestTrip < Number.POSITIVE_INFINITY;
      if (isMeasured && seen - (offset ?? seen) < JUMP_MS) return false;
      offset = seen;
      bestTrip = Number.POSITIVE_INFINITY;
      return isMeasured;
    },
    forget() {
      bestTrip = Number.POSITIVE_INFINITY;
    },
  };
}
