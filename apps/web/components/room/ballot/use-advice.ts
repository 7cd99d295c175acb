'use client';

import type { Verdict } from '@mockpanel/shared/room/commands';
import { useEffect, useRef, useState } from 'react';
import { type Advice, adviceKeys, adviceToSend, savedAdvice } from '../../../lib/room/advice-lines';
import { personById } from '../../../lib/room/people';
import { useRoom } from '../../../lib/room/use-room';

const SAVE_AFTER_MS = 900;

/** My verdict and its lines: kept on the device as they are written, and saved once a verdict is chosen. */
export function useAdvice() {
  const { briefing, view, client, mine, pending, may, send } = useRoom();
  const { drafts } = client;
  const seatIds = personById(view, briefing.me.participantId)?.seatIds ?? [];
  const keys = adviceKeys(seatIds);
  // What is typed here and not saved; any other line is what another device of this seat saved.
  const [typed, setTyped] = useState<Advice>(() =>
    Object.fromEntries(keys.flatMap((key) => (drafts.text(key) ? [[key, drafts.text(key)]] : []))),
  );
  const isUnsent = useRef(Object.keys(typed).length > 0);
  const saved = savedAdvice(mine.verdict, seatIds);
  const lines = { ...saved, ...typed };
  const verdict = mine.verdict?.verdict;
  const isSame = keys.every((key) => lines[key]?.trim() === saved[key]);
  const isPending = pending.some((command) => command.type === 'saveVerdict');
  const isSaved = mine.verdict !== null && isSame && !isPending;

  const save = (chosen: Verdict) => {
    isUnsent.current = false;
    send({ type: 'saveVerdict', verdict: chosen, ...adviceToSend(lines, seatIds) });
  };
  useWhenIdle(lines, () => {
    if (isUnsent.current && verdict && !isSame && may('saveVerdict')) save(verdict);
  });
  useEffect(() => {
    if (!isSaved) return;
    for (const key of keys) drafts.keepText(key, '');
  }, [isSaved, drafts, keys.join()]);

  const write = (key: string, text: string) => {
    isUnsent.current = true;
    setTyped((before) => ({ ...before, [key]: text }));
    drafts.keepText(key, text);
  };
  /** What is saved may be shown as another device changes it, once nobody types here. */
  const settle = () => {
    if (isSaved) setTyped({});
  };
  return { seatIds, lines, verdict, isSaved, save, write, settle };
}

/** Runs `act` once the lines have rested for a moment, and at the latest when the form goes away. */
function useWhenIdle(lines: Advice, act: () => void): void {
  const latest = useRef(act);
  latest.current = act;
  const text = JSON.stringify(lines);
  useEffect(() => {
    const timer = setTimeout(() => latest.current(), SAVE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [text]);
  useEffect(() => () => latest.current(), []);
}
