'use client';

import { Suspense } from 'react';
import { useRoom } from '../../../lib/room/use-room';
import { later } from '../../later';

const WarmUpCard = later(() => import('./warm-up-card').then((file) => file.WarmUpCard));

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
