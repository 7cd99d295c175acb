import { type KeyboardEvent, type RefObject, useEffect, useState } from 'react';
import type { LineRange } from './use-import';

/** Where a choice began, and where it ends now. */
interface Ends {
  anchor: number;
  head: number;
  /** Where the arrow keys begin; nobody has tapped it. */
  offered?: true;
}

const PAGE_LINES = 10;
const STEPS: Record<string, (line: number, count: number) => number> = {
  ArrowDown: (line) => line + 1,
  ArrowUp: (line) => line - 1,
  PageDown: (line) => line + PAGE_LINES,
  PageUp: (line) => line - PAGE_LINES,
  Home: () => 1,
  End: (_line, count) => count,
};

interface LineChoiceOptions {
  sheet: RefObject<HTMLElement | null>;
  count: number;
  /** Brings a line into sight, though it may not be drawn yet. */
  reveal: (line: number) => void;
  onUse: (range: LineRange) => void;
}

/**
 * Choosing lines of the document: by marking text with a mouse or a finger at any time; while `choosing`, also line
 * by line, with taps or the arrow keys.
 */
export function useLineChoice({ sheet, count, reveal, onUse }: LineChoiceOptions) {
  const [choosing, setChoosing] = useState(false);
  const [ends, setEnds] = useState<Ends | null>(null);
  const range = ends && { from: Math.min(ends.anchor, ends.head), to: Math.max(ends.anchor, ends.head) };

  useEffect(() => {
    const element = sheet.current;
    if (!element || choosing) return;
    // Nothing moves under a pointer that is still marking.
    let held = false;
    const read = () => {
      const marked = markedLines(element);
      if (!held) setEnds((before) => (same(before, marked) ? before : marked));
    };
    const hold = () => {
      held = true;
    };
    const release = () => {
      held = false;
      read();
    };
    element.addEventListener('pointerdown', hold);
    for (const end of ['pointerup', 'pointercancel']) document.addEventListener(end, release);
    document.addEventListener('selectionchange', read);
    return () => {
      element.removeEventListener('pointerdown', hold);
      for (const end of ['pointerup', 'pointercancel']) document.removeEventListener(end, release);
      document.removeEventListener('selectionchange', read);
    };
  }, [sheet, choosing]);

  function stop() {
    setChoosing(false);
    setEnds(null);
    document.getSelection()?.removeAllRanges();
  }

  function use() {
    if (range) onUse(range);
    stop();
  }

  return {
    choosing,
    range,
    use,
    stop,
    start(line: number) {
      setChoosing(true);
      setEnds({ anchor: line, head: line, offered: true });
      sheet.current?.focus({ preventScroll: true });
    },
    /** A second tap draws the choice out to where it is; a third one begins anew. */
    tap(line: number) {
      setEnds((before) =>
        before && !before.offered && before.anchor === before.head && before.head !== line
          ? { anchor: before.anchor, head: line }
          : { anchor: line, head: line },
      );
    },
    press(event: KeyboardEvent) {
      if (event.target !== event.currentTarget || !ends) return;
      const step = choosing ? STEPS[event.key] : undefined;
      if (step) {
        const head = Math.min(count, Math.max(1, step(ends.head, count)));
        setEnds({ anchor: event.shiftKey ? ends.anchor : head, head });
        reveal(head);
      } else if (event.key === 'Enter') use();
      else if (event.key === 'Escape') stop();
      else return;
      event.preventDefault();
    },
  };
}

const same = (before: Ends | null, after: Ends | null) =>
  before?.anchor === after?.anchor && before?.head === after?.head;

/** The lines that the browser's own selection touches; null where it marks nothing of the sheet. */
function markedLines(sheet: HTMLElement): Ends | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const marked = selection.getRangeAt(0);
  const [first, last] = [lineOf(marked.startContainer, sheet), lineOf(marked.endContainer, sheet)];
  if (first === null || last === null) return null;
  // A selection that ends before the first letter of a line has nothing of it.
  const head = marked.endOffset === 0 && last > first ? last - 1 : last;
  return { anchor: first, head };
}

/** The number of the line that something in the sheet stands on. */
export function lineOf(node: Node | null, sheet: HTMLElement): number | null {
  if (!node || !sheet.contains(node)) return null;
  const element = node instanceof Element ? node : node.parentElement;
  const line = element?.closest('[id^="line-"]') ?? element?.querySelector('[id^="line-"]');
  return line ? Number(line.id.slice('line-'.length)) : null;
}
