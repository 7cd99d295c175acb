'use client';

import { DEBRIEF_LIMITS, ROOM_LIMITS } from '@mockpanel/shared/room/limits';
import { useTexts } from '../../../lib/i18n/texts';
import { type Advice, cardsWithLines, LINES, lineKey } from '../../../lib/room/advice-lines';
import { adviceMoments } from '../../../lib/room/advice-moments';
import { cardTitle } from '../../../lib/room/people';
import { useRoom } from '../../../lib/room/use-room';
import { ballot } from '../../../messages/en/ballot';
import { people } from '../../../messages/en/people';
import { pressure } from '../../../messages/en/pressure';
import css from './ballot.module.css';

interface AdviceFieldsProps {
  /** The cards that I play. */
  seatIds: readonly string[];
  lines: Advice;
  onChange: (key: string, text: string) => void;
}

/** The piece of advice above all, and for each card one strength, one thing to work on and one hard truth. */
export function AdviceFields({ seatIds, lines, onChange }: AdviceFieldsProps) {
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
        maxLength={ROOM_LIMITS.advice}
        placeholder={hint}
        value={lines.advice ?? ''}
        onChange={(event) => onChange('advice', event.target.value)}
      />
      <h3 className={css.sayIt}>{t.title}</h3>
      {cardsWithLines(seatIds).map((card) => (
        <CardLines key={card ?? ''} card={card} lines={lines} onChange={onChange} />
      ))}
    </>
  );
}

/** The three lines of one card, under its title where somebody plays two. */
function CardLines({ card, lines, onChange }: Omit<AdviceFieldsProps, 'seatIds'> & { card: string | null }) {
  const { roleCards } = useRoom().briefing;
  const t = useTexts(pressure).advice;
  const who = useTexts(people);
  const played = roleCards.find(({ id }) => id === card);
  const title = played && cardTitle(played, who);
  return (
    <fieldset className={css.lines}>
      {title && <legend>{title}</legend>}
      {LINES.map((name) => {
        const key = lineKey(name, card);
        const label = t[name];
        return (
          <div key={key} className={css.line}>
            <label className="field-label" htmlFor={key}>
              {label}
            </label>
            <textarea
              id={key}
              className="field"
              rows={2}
              maxLength={DEBRIEF_LIMITS.adviceLine}
              placeholder={t[`${name}Hint`]}
              value={lines[key] ?? ''}
              onChange={(event) => onChange(key, event.target.value)}
            />
            <MomentPicker
              field={title ? `${label}, ${title}` : label}
              onPick={(words) =>
                onChange(key, `${words}${lines[key] ?? ''}`.slice(0, DEBRIEF_LIMITS.adviceLine))
              }
            />
          </div>
        );
      })}
    </fieldset>
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
