'use client';

import { type ComponentProps, lazy, Suspense } from 'react';

// Fetched while the room opens, and not in the way of its first paint.
const dialogOnItsWay = import('./help-dialog');
const HelpDialog = lazy(() => dialogOnItsWay.then(({ HelpDialog: dialog }) => ({ default: dialog })));

/** The help dialog, as soon as it is there. */
export function Help(props: ComponentProps<typeof HelpDialog>) {
  return (
    <Suspense fallback={null}>
      <HelpDialog {...props} />
    </Suspense>
  );
}
