import { useEffect } from 'react';

/** The document's title in the language spoken; null leaves the one there is. */
export function usePageTitle(title: string | null): void {
  useEffect(() => {
    if (title !== null) document.title = `${title} · Mockpanel`;
  }, [title]);
}
