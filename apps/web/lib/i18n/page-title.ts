import { useEffect } from 'react';

/** The document's title in the language spoken; null leaves the one there is. */
export function usePageTitle(title: string | null): void {
  useEffect(() => {
    if (title === null) return;
    const wanted = `${title} · Mockpanel`;
    const keep = () => {
      if (document.title !== wanted) document.title = wanted;
    };
    keep();
    // The framework writes the file's own title once more when it has hydrated the head.
    const watch = new MutationObserver(keep);
    watch.observe(document.head, { subtree: true, childList: true, characterData: true });
    return () => watch.disconnect();
  }, [title]);
}
