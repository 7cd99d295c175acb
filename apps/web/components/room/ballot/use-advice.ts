'use client';

import type { Verdict } from '@mockpanel/shared/room/commands';
import { useEffect, useRef, useState } from 'react';
import { useRoom } from '../../../lib/room/use-room';

export type AdviceName = 'advice' | 'strength' | 'workOn' | 'hardTruth';
export type AdviceLines = Record<AdviceName, string>;

const NAMES: readonly AdviceName[] = ['advice', 'strength', 'workOn', 'hardTruth'];
const SAVE_AFTER_MS = 900;

const linesOf = (text: (name: AdviceName) => string): AdviceLines => ({
  advice: text('advice'),
  strength: text('strength'),
  workOn: text('workOn'),
  hardTruth: text('hardTruth'),
});

/** My verdict and its lines: kept on the device as they are written, and saved once a verdict is chosen. */
export function useAdvice() {
  const { client, mine, pending, may, send } = useRoom();
  const { drafts } = client;
  // What is typed here and not saved; any other line is what another device of this seat saved.
  const [typed, setTyped] = useState<Partial<AdviceLines>>(() =>
    Object.fromEntries(NAMES.flatMap((name) => (drafts.text(name) ? [[name, drafts.text(name)]] : []))),
  );
  const isUnsent = useRef(Object.keys(typed).length > 0);
  const saved = (name: AdviceName): string => mine.verdict?.[name] ?? '';
  const lines = linesOf((name) => typed[name] ?? saved(name));
  const verdict = mine.verdict?.verdict;
  const isSame = NAMES.every((name) => lines[name].trim() === saved(name));
  const isPending = pending.some((command) => command.type === 'saveVerdict');
  const isSaved = mine.verdict !== null && isSame && !isPending;

  const save = (chosen: Verdict) => {
    isUnsent.current = false;
    const { advice, ...others } = linesOf((name) => lines[name].trim());
    const written = Object.fromEntries(Object.entries(others).filter(([, line]) => line !== ''));
    send({ type: 'saveVerdict', verdict: chosen, advice, ...written });
  };
  useWhenIdle(lines, () => {
    if (isUnsent.current && verdict && !isSame && may('saveVerdict')) save(verdict);
  });
  useEffect(() => {
    if (!isSaved) return;
    for (const name of NAMES) drafts.keepText(name, '');
  }, [isSaved, drafts]);

  const write = (name: AdviceName, text: string) => {
    isUnsent.current = true;
    setTyped((before) => ({ ...before, [name]: text }));
    drafts.keepText(name, text);
  };
  /** What is saved may be shown as another device changes it, once nobody types here. */
  const settle = () => {
    if (isSaved) setTyped({});
  };
  return { lines, verdict, isSaved, save, write, settle };
}

/** Runs `act` once the lines have rested for a moment, and at the latest when the form goes away. */
function useWhenIdle(lines: AdviceLines, act: () => void): void {
  const latest = useRef(act);
  latest.current = act;
  const text = JSON.stringify(lines);
  useEffect(() => {
    const timer = setTimeout(() => latest.current(), SAVE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [text]);
  useEffect(() => () => latest.current(), []);
}
