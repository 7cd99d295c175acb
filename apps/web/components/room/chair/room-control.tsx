'use client';

import { type ComponentProps, Suspense } from 'react';
import { later } from '../../later';

const RoomDialog = later(() => import('./room-dialog').then((file) => file.RoomDialog));

/** The dialog of the room and its people, as soon as it is there. */
export function RoomControl(props: ComponentProps<typeof RoomDialog>) {
  return (
    <Suspense fallback={null}>
      <RoomDialog {...props} />
    </Suspense>
  );
}
