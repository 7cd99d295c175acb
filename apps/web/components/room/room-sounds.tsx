'use client';

import { useEffect, useRef } from 'react';
import { usePreference } from '../../lib/room/preferences';
import { type ClockLight, clockLight, roundSlot } from '../../lib/room/round-time';
import { createSounds, type Sound, type Sounds } from '../../lib/room/sounds';
import { useRoom, useServerNow } from '../../lib/room/use-room';
import { useCue } from './use-cue';

/** Soft sounds for those who turned them on: the light turns, and it is my turn. */
export function RoomSounds() {
  const [on] = usePreference('sounds');
  return on ? <Audible /> : null;
}

function Audible() {
  const { view } = useRoom();
  const now = useServerNow();
  const cue = useCue();
  const sounds = useRef<Sounds | null>(null);
  useEffect(() => {
    const made = createSounds();
    sounds.current = made;
    // The tap that turned them on may already count; else the next one does.
    made.unlock();
    const gestures = ['pointerdown', 'keydown'] as const;
    for (const gesture of gestures) window.addEventListener(gesture, made.unlock);
    return () => {
      for (const gesture of gestures) window.removeEventListener(gesture, made.unlock);
    };
  }, []);
  const light = view.round?.state === 'running' ? clockLight(view.round, roundSlot(view.round, now)) : null;
  useChange(light, (before, after) => {
    const sound = lightSound(before, after);
    if (sound) sounds.current?.play(sound);
  });
  useChange(cue.tone === 'you' ? cue.line : null, (_before, after) => {
    if (after !== null) sounds.current?.play('turn');
  });
  return null;
}

const lightSound = (before: ClockLight | null, after: ClockLight | null): Sound | null =>
  before !== null && (after === 'wrap-up' || after === 'over') ? after : null;

/** Calls back when a value has become another one; not for the first. */
function useChange<V>(value: V, changed: (before: V, after: V) => void): void {
  const last = useRef(value);
  const callback = useRef(changed);
  callback.current = changed;
  useEffect(() => {
    const before = last.current;
    last.current = value;
    if (before !== value) callback.current(before, value);
  }, [value]);
}
