'use client';

import { flushSync } from 'react-dom';
import { useOpenItems } from './open-items';

/** Adds a thing to the pack, unfolds it and puts the focus into its first field. */
export function useAdd(): (put: (id: string) => void, id: string) => void {
  const { reveal } = useOpenItems();
  return (put, id) => {
    flushSync(() => put(id));
    reveal(id, 'first');
  };
}
