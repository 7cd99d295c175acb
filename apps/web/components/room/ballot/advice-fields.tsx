'use client';

import { useTexts } from '../../../lib/i18n/texts';
import { adviceMoments } from '../../../lib/room/advice-moments';
import { useRoom } from '../../../lib/room/use-room';
import { ballot } from '../../../messages/en/ballot';
import { people } from '../../../messages/en/people';
import { pressure } from '../../../messages/en/pressure';
import css from './ballot.module.css';
import type { AdviceLines, AdviceName } from './use-advice';

const LINES = ['strength', 'workOn', 'hardTruth'] as const;

interface AdviceFieldsProps {
  lines: AdviceLines;
  onChange: (name: AdviceName, text: string) => void;
}

/** One strength, one thing to work on, one hard truth said as advice, and the piece of advice above all. */
export function AdviceFields({ lines, onChange }: AdviceFieldsProps) {
  const t = useTexts(pressure).advice;
  const { advice, hint } = useTexts(ballot).verdict;
  return (
    <>
      <label className="field-label" htmlFor="advice">
        {advice}
      </label>
      <textarea
        id="advice"
        className="field"
        rows={3}
        maxLength={2000}
        placeholder={hint}
        value={lines.advice}
        onChange={(event) => onChange('advice', event.target.value)}
      />
      <h3 className={css.sayIt}>{t.title}</h3>
      {LINES.map((name) => (
        <div key={name} className={css.line}>
          <label className="field-label" htmlFor={name}>
            {t[name]}
          </label>
          <textarea
            id={name}
            className="field"
            rows={2}
            maxLength={500}
            placeholder={t[`${name}Hint`]}
            value={lines[name]}
            onChange={(event) => onChange(name, event.target.value)}
          />
          <MomentPicker
            field={t[name]}
            onPick={(words) => onChange(name, `${words}${lines[name]}`.slice(0, 500))}
          />
        </div>
      ))}
    </>
  );
}

/** Puts the situation in front, so that the advice begins with what happened. */
function MomentPicker({ field, onPick }: { field: string; onPick: (words: string) => void }) {
  const { briefing, view, mine } = useRoom();
  const t = useTexts(pressure).advice;
  const who = useTexts(people);
  const moments = adviceMoments({ view, mine, me: briefing.me.participantId }, { advice: t, people: who });
  if (moments.length === 0) return null;
  return (
    <select
      className={`field ${css.moment}`}
      aria-label={`${t.moment}: ${field}`}
      value=""
      onChange={(event) => {
        const moment = moments.find(({ id }) => id === event.target.value);
        if (moment) onPick(moment.words);
      }}
    >
      <option value="">{t.moment}</option>
      {moments.map(({ id, label }) => (
        <option key={id} value={id}>
          {label}
        </option>
      ))}
    </select>
  );
}
