'use client';

import { useTexts } from '../../lib/i18n/texts';
import { cueFor } from '../../lib/room/cue';
import { type Cue, type Situation, situationOf } from '../../lib/room/situation';
import { useRoom, useServerNow } from '../../lib/room/use-room';
import { cue } from '../../messages/en/cue';
import { people } from '../../messages/en/people';

export function useSituation(): Situation {
  const room = useRoom();
  const now = useServerNow();
  return situationOf(room, now, useTexts(people));
}

/** What to do now, in the reader's language. */
export const useCue = (): Cue => cueFor(useSituation(), useTexts(cue));
