'use client';

import type { ViewParticipant } from '@mockpanel/shared/room/views';
import { BookOpen, Bot, CircleCheck, Eye, type LucideIcon, Unplug } from 'lucide-react';
import { useTexts } from '../../../lib/i18n/texts';
import { bots } from '../../../messages/en/bots';
import { lobby } from '../../../messages/en/lobby';
import { seating } from '../../../messages/en/seating';
import css from './lobby.module.css';

/** Whether somebody is here and how far they are, in words and with a sign; and whether they are a trainee. */
export function PresenceState({ person }: { person: ViewParticipant }) {
  const texts = { lobby: useTexts(lobby), bots: useTexts(bots), seating: useTexts(seating) };
  const { icon: Icon, words, tone } = standing(person, texts);
  return (
    <span className={`${css.state} ${tone}`}>
      <Icon size={18} strokeWidth={tone === css.ok ? 2.2 : 2} aria-hidden="true" />
      {person.trainee ? `${words}, ${texts.seating.trainee.short}` : words}
    </span>
  );
}

interface Standing {
  icon: LucideIcon;
  words: string;
  tone: string | undefined;
}

interface Texts {
  lobby: { awayState: string; ready: string; reading: string };
  bots: { label: string };
  seating: { watching: string };
}

function standing({ present, bot, role, ready }: ViewParticipant, t: Texts): Standing {
  if (!present) return { icon: Unplug, words: t.lobby.awayState, tone: css.away };
  if (bot) return { icon: Bot, words: t.bots.label, tone: css.ok };
  if (role === 'observer') return { icon: Eye, words: t.seating.watching, tone: '' };
  if (ready) return { icon: CircleCheck, words: t.lobby.ready, tone: css.ok };
  return { icon: BookOpen, words: t.lobby.reading, tone: '' };
}
