'use client';

import { createContext, useContext } from 'react';

/** Which entries are unfolded, and how to bring one into view: one for the whole page. */
export interface OpenItems {
  isOpen: (id: string) => boolean;
  setOpen: (id: string, open: boolean) => void;
  /** Long lists show their beginning until somebody asks for all. */
  all: boolean;
  showAll: () => void;
  /** Unfolds the thing with this id and puts the focus into it, or into one field of it. */
  reveal: (id: string, field?: string) => void;
  /** Says that something is gone, and gives the focus a place to go on from. */
  removed: (sectionId: string, name: string) => void;
}

export const OpenItemsContext = createContext<OpenItems | null>(null);

export function useOpenItems(): OpenItems {
  const items = useContext(OpenItemsContext);
  if (!items) throw new Error('Entries of a pack are shown inside the pack editor.');
  return items;
}

/** The element of the thing with this id in the pack, for links to it. */
export const itemId = (id: string) => `item-${id}`;
