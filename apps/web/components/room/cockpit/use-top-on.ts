import { type RefObject, useEffect, useRef } from 'react';

/** Brings a scrolling column back to its top when what is on top becomes another thing. */
export function useTopOn(subject: string | null): RefObject<HTMLDivElement | null> {
  const column = useRef<HTMLDivElement>(null);
  const before = useRef(subject);
  useEffect(() => {
    if (before.current === subject) return;
    before.current = subject;
    // What is being typed stays in sight; an empty field is one that was just sent.
    const field = document.activeElement;
    const typing =
      field instanceof HTMLTextAreaElement && field.value !== '' && column.current?.contains(field) === true;
    if (subject !== null && !typing && column.current) column.current.scrollTop = 0;
  }, [subject]);
  return column;
}
