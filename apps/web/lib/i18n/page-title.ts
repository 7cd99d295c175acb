import { useEffect } from 'react';

let wanted: string | null = null;
let watch: MutationObserver | null = null;

function keep(): void {
  if (wanted !== null && document.title !== wanted) document.title = wanted;
}

/**
 * The document's title in the language spoken; null leaves the one there is, and of several the last one said
 * holds. It is kept: the framework writes the file's own title once more when it has hydrated the head.
 */
export function usePageTitle(title: string | null): void {
  useEffect(() => {
    if (title === null) return;
    wanted = `${title} · Mockpanel`;
    keep();
    if (watch) return;
    watch = new MutationObserver(keep);
    watch.observe(document.head, { subtree: true, childList: true, characterData: true });
  }, [title]);
}
