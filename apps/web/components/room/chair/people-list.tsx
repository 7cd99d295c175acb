'use client';

import type { ViewParticipant } from '@mockpanel/shared/room/views';
import { Mic, UserMinus } from 'lucide-react';
import { useState } from 'react';
import { useTexts } from '../../../lib/i18n/texts';
import { cardsOf } from '../../../lib/room/people';
import { useRoom } from '../../../lib/room/use-room';
import { bots } from '../../../messages/en/bots';
import { chair } from '../../../messages/en/chair';
import { people } from '../../../messages/en/people';
import { seating } from '../../../messages/en/seating';
import { TraineeToggle } from '../people/trainee-toggle';
import css from './chair.module.css';
import { PersonMark } from './person-mark';

/** Everybody in the room; the chair calls on panelists and may remove people. */
export function PeopleList() {
  const { view } = useRoom();
  const [leaving, setLeaving] = useState<string | null>(null);
  return (
    <ul>
      {view.participants.map((person) => (
        <li key={person.id} className={css.person}>
          <PersonMark person={person} filled={person.ready} />
          <PersonWords person={person} />
          <PersonActions person={person} sure={leaving === person.id} ask={setLeaving} />
        </li>
      ))}
    </ul>
  );
}

function PersonWords({ person }: { person: ViewParticipant }) {
  const { briefing, view } = useRoom();
  const t = useTexts(chair).people;
  const who = useTexts(people);
  const { badge } = useTexts(seating).trainee;
  const { label: bot } = useTexts(bots);
  const facts = [
    cardsOf(briefing, person, who) ?? who.roles[person.role],
    person.bot ? bot : null,
    person.trainee ? badge : null,
    person.chair ? who.chair : null,
    person.present ? null : who.away,
    view.hands.includes(person.id) ? t.handUp : null,
    view.asking?.participantId === person.id ? t.asking : view.turn === person.id ? t.next : null,
  ].filter((fact) => fact !== null);
  return (
    <div>
      <p className="b" style={{ lineHeight: '21px' }}>
        {person.name}
      </p>
      <p className="meta">{facts.join(', ')}</p>
    </div>
  );
}

interface PersonActionsProps {
  person: ViewParticipant;
  sure: boolean;
  ask: (id: string | null) => void;
}

function PersonActions({ person, sure, ask }: PersonActionsProps) {
  const { briefing, view, may, send } = useRoom();
  const t = useTexts(chair).people;
  const { call } = useTexts(chair).hands;
  if (sure)
    return (
      <div className={css.sure}>
        <p>{t.sure(person.name)}</p>
        <button type="button" className="btn sm" onClick={() => ask(null)}>
          {t.keep}
        </button>
        <button
          type="button"
          className="btn sm danger"
          onClick={() => {
            send({ type: 'removeParticipant', participantId: person.id });
            ask(null);
          }}
        >
          {t.remove}
        </button>
      </div>
    );
  return (
    <div className="row g1">
      {person.role === 'panelist' && may('callPanelist') && view.turn !== person.id && (
        <button
          type="button"
          className="btn sm"
          aria-label={t.callLabel(person.name)}
          onClick={() => send({ type: 'callPanelist', participantId: person.id })}
        >
          <Mic size={18} aria-hidden="true" />
          {call}
        </button>
      )}
      <TraineeToggle person={person} />
      {may('removeParticipant') && person.id !== briefing.me.participantId && !person.host && (
        <button
          type="button"
          className="btn quiet sm icon"
          aria-label={t.removeLabel(person.name)}
          onClick={() => ask(person.id)}
        >
          <UserMinus size={18} aria-hidden="true" />
        </button>
      )}
    </div>
  );
}
