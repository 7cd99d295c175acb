'use client';

import type { ViewParticipant } from '@mockpanel/shared/room/views';
import { GraduationCap } from 'lucide-react';
import { useTexts } from '../../../lib/i18n/texts';
import { useRoom } from '../../../lib/room/use-room';
import { seating } from '../../../messages/en/seating';
import css from './people.module.css';

/** The chair says whose scores do not count. */
export function TraineeToggle({ person }: { person: ViewParticipant }) {
  const { may, send } = useRoom();
  const t = useTexts(seating).trainee;
  if (!may('setTrainee') || person.role !== 'panelist' || person.bot) return null;
  const trainee = person.trainee === true;
  const label = t.label(person.name);
  return (
    <button
      type="button"
      className={`btn quiet sm icon ${trainee ? css.on : ''}`}
      aria-pressed={trainee}
      aria-label={label}
      title={label}
      onClick={() => send({ type: 'setTrainee', participantId: person.id, trainee: !trainee })}
    >
      <GraduationCap size={20} aria-hidden="true" />
    </button>
  );
}
