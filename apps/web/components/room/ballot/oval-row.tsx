'use client';

import { useTexts } from '../../../lib/i18n/texts';
import { ballot } from '../../../messages/en/ballot';
import { wording } from '../../../messages/en/wording';
import css from './ballot.module.css';
import { anchorOf, LEVELS, type ScoreRowProps, scoreForKey } from './score-options';

/** A criterion with its five ovals in one line; the row in hand shows the anchors below. */
export function OvalRow({ criterion, value, open, disabled, name, onOpen, onScore }: ScoreRowProps) {
  const names = useTexts(wording);
  const { notObserved } = useTexts(ballot);
  return (
    <div
      className={`${css.row} ${open ? css.on : ''}`}
      role="radiogroup"
      aria-label={criterion.title}
      onFocus={() => onOpen(true)}
      onKeyDown={(event) => {
        const score = scoreForKey(event);
        if (score === undefined || disabled) return;
        event.preventDefault();
        onScore(score);
      }}
    >
      <button type="button" className={css.name} aria-expanded={open} onClick={() => onOpen(true)}>
        {criterion.title}
      </button>
      <div className={`ovals ${css.ovals}`}>
        {LEVELS.map((level) => (
          <label key={level} className={`oval ${value === level ? 'on' : ''} ${css.oval}`}>
            <input
              className="sr"
              type="radio"
              name={name}
              checked={value === level}
              disabled={disabled}
              aria-label={`${level}, ${anchorOf(criterion, level, names)}`}
              onChange={() => onScore(level)}
            />
            <span className="num">{level}</span>
          </label>
        ))}
        <label className={`oval no ${value === 'not-observed' ? 'on' : ''} ${css.oval}`}>
          <input
            className="sr"
            type="radio"
            name={name}
            checked={value === 'not-observed'}
            disabled={disabled}
            aria-label={names.notObserved}
            onChange={() => onScore('not-observed')}
          />
          <span>{names.notObservedShort}</span>
        </label>
      </div>
      {open && (
        <ul className={css.anchors}>
          {LEVELS.map((level) => (
            <li key={level} className={value === level ? css.selected : undefined}>
              <span className="num b">{level}</span>
              <span>{anchorOf(criterion, level, names)}</span>
            </li>
          ))}
          <li>
            <span>{names.notObservedShort}</span>
            <span>{notObserved}</span>
          </li>
        </ul>
      )}
    </div>
  );
}
