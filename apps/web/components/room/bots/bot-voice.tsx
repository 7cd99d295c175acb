'use client';

import { Volume2, VolumeX } from 'lucide-react';
import { useEffect } from 'react';
import { useTexts } from '../../../lib/i18n/texts';
import { usePreference } from '../../../lib/room/preferences';
import { useRoom } from '../../../lib/room/use-room';
import { bots } from '../../../messages/en/bots';

/**
 * Reads what a bot asks aloud, by the browser's own voice, where it has one: for the candidate, or for the
 * chair where the candidate may not read along. One device speaks, so that a room has no echo.
 */
export function BotVoice() {
  const { briefing, view } = useRoom();
  const [isSilent, silence] = usePreference('bots-silent');
  const t = useTexts(bots).voice;
  const spoken = useSpokenWords();
  const { me, settings } = briefing;
  const isSpeaker = settings.spokenOnly ? me.chair : me.role === 'candidate' && me.participantId !== null;
  const hasVoice = typeof window !== 'undefined' && 'speechSynthesis' in window;
  const speaks = hasVoice && isSpeaker && !isSilent;

  useEffect(() => {
    if (!speaks || spoken === null) return;
    window.speechSynthesis.speak(new SpeechSynthesisUtterance(spoken));
    return () => window.speechSynthesis.cancel();
  }, [speaks, spoken]);

  if (!hasVoice || !isSpeaker || !view.participants.some(({ bot }) => bot)) return null;
  const Icon = isSilent ? Volume2 : VolumeX;
  const label = isSilent ? t.on : t.off;
  return (
    <button
      type="button"
      className="btn quiet sm icon"
      aria-label={label}
      title={label}
      onClick={() => silence(!isSilent)}
    >
      <Icon size={20} aria-hidden="true" />
    </button>
  );
}

/** What a bot is saying: its question, then its push. */
function useSpokenWords(): string | null {
  const { asking, participants } = useRoom().view;
  const asker = participants.find(({ id }) => id === asking?.participantId);
  if (!asking || !asker?.bot) return null;
  return asking.pushText ?? asking.text ?? null;
}
