'use client';

import { ArrowLeftRight } from 'lucide-react';
import { useId, useState } from 'react';
import { useTexts } from '../../../lib/i18n/texts';
import { cardsOf, panelistsOf } from '../../../lib/room/people';
import { useRoom } from '../../../lib/room/use-room';
import { people } from '../../../messages/en/people';
import { seating } from '../../../messages/en/seating';
import chairCss from '../chair/chair.module.css';
import css from './people.module.css';

/** Before the start the chair swaps the cards of any two people. */
export function PairSection() {
  const { view, briefing, may, send } = useRoom();
  const t = useTexts(seating).pair;
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const panel = panelistsOf(view);
  if (!briefing.me.chair || !may('swapSeats') || panel.length < 2) return null;
  const whole = first !== '' && second !== '' && first !== second;
  return (
    <div className={chairCss.setting}>
      <p>
        <b>{t.title}.</b> {t.text}
      </p>
      <div className={css.pair}>
        <PersonChoice label={t.first} value={first} onChange={setFirst} />
        <PersonChoice label={t.second} value={second} onChange={setSecond} />
      </div>
      <button
        type="button"
        className="btn sm"
        disabled={!whole}
        onClick={() => {
          send({ type: 'swapSeats', participantId: second, withParticipantId: first });
          setFirst('');
          setSecond('');
        }}
      >
        <ArrowLeftRight size={18} aria-hidden="true" />
        {t.button}
      </button>
    </div>
  );
}

interface PersonChoiceProps {
  label: string;
  value: string;
  onChange: (id: string) => void;
}

function PersonChoice({ label, value, onChange }: PersonChoiceProps) {
  const { briefing, view } = useRoom();
  const who = useTexts(people);
  const id = useId();
  return (
    <div>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <select id={id} className="field" value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="" />
        {panelistsOf(view).map((person) => (
          <option key={person.id} value={person.id}>
            {[person.name, cardsOf(briefing, person, who)].filter((words) => words !== null).join(', ')}
          </option>
        ))}
      </select>
    </div>
  );
}
