import { type RefObject, useEffect, useRef } from 'react';

/**
 * Tells the screen around a bar how much of its foot the bar covers, as `--bar-h`: words of another language may
 * need a second row, and what sticks above the bar must not stick behind it.
 */
export function useBarHeight(): RefObject<HTMLElement | null> {
  const bar = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = bar.current;
    const screen = element?.parentElement?.parentElement;
    if (!element || !screen) return;
    const observer = new ResizeObserver(() =>
      screen.style.setProperty('--bar-h', `${element.offsetHeight}px`),
    );
    observer.observe(element);
    return () => {
      observer.disconnect();
      screen.style.removeProperty('--bar-h');
    };
  }, []);
  return bar;
}
