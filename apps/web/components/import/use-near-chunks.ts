import { type RefObject, useEffect, useState } from 'react';

/** Only what is near the view is drawn: a document of ten thousand lines is as quick as one of a hundred. */
export function useNearChunks(scroller: RefObject<HTMLDivElement | null>, count: number) {
  const [near, setNear] = useState<ReadonlySet<number>>(new Set([0]));
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const observer = new IntersectionObserver(
      (entries) =>
        setNear((before) => {
          const next = new Set(before);
          for (const { target, isIntersecting } of entries) {
            const index = Number((target as HTMLElement).dataset.chunk);
            if (isIntersecting) next.add(index);
            else next.delete(index);
          }
          return next;
        }),
      { root: element.scrollHeight > element.clientHeight + 1 ? element : null, rootMargin: '1200px 0px' },
    );
    for (const chunk of element.children) observer.observe(chunk);
    return () => observer.disconnect();
  }, [scroller, count]);
  return {
    has: (index: number) => near.has(index),
    add: (index: number) => setNear((before) => new Set(before).add(index)),
  };
}
