'use client';

import { lazy, Suspense } from 'react';
import { useRoom } from '../../../lib/room/use-room';

// Most rooms never need it: fetched for those who start a warm-up or are in one.
const WarmUpCard = lazy(() => import('./warm-up-card').then(({ WarmUpCard: card }) => ({ default: card })));

/** The warm-up, where one is on or may be started. */
export function WarmUp() {
  const { view, may } = useRoom();
  if (!view.warmUp && !may('startWarmUp')) return null;
  return (
    <Suspense fallback={null}>
      <WarmUpCard />
    </Suspense>
  );
}
