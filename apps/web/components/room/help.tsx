'use client';

import { type ComponentProps, Suspense } from 'react';
import { later } from '../later';

const HelpDialog = later(() => import('./help-dialog').then((file) => file.HelpDialog));

/** The help dialog, as soon as it is there. */
export function Help(props: ComponentProps<typeof HelpDialog>) {
  return (
    <Suspense fallback={null}>
      <HelpDialog {...props} />
    </Suspense>
  );
}
