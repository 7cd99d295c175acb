'use client';

import type { ScoreValue } from '@mockpanel/shared/room/commands';
import { ChevronDown } from 'lucide-react';
import { useTexts } from '../../../lib/i18n/texts';
import { ballot } from '../../../messages/en/ballot';
import { wording } from '../../../messages/en/wording';
import css from './ballot.module.css';
import { anchorOf, LEVELS, type ScoreRowProps, scoreForKey } from './score-options';

const CHOICES: readonly ScoreValue[] = [...LEVELS, 'not-observed'];

/** A criterion on a phone: closed it shows the score, open it shows each level in words to tap. */
export function FoldedRow({ criterion, value, open, disabled, name, onOpen, onScore }: ScoreRowProps) {
  const t = useTexts(ballot);
  const names = useTexts(wording);
  return (
    <div className={open ? css.openFold : css.fold}>
      <button type="button" className={css.foldHead} aria-expanded={open} onClick={() => onOpen(!open)}>
        <span>{criterion.title}</span>
        <span className={css.foldValue}>
          {value === undefined ? t.tap : <Oval value={value} on />}
          <ChevronDown size={20} aria-hidden="true" />
        </span>
      </button>
      {open && (
        <div
          role="radiogroup"
          aria-label={criterion.title}
          onKeyDown={(event) => {
            const score = scoreForKey(event);
            if (score !== undefined && !disabled) onScore(score);
          }}
        >
          {CHOICES.map((choice) => (
            <label key={choice} className={`${css.choice} ${value === choice ? css.selected : ''}`}>
              <input
                className="sr"
                type="radio"
                name={name}
                checked={value === choice}
                disabled={disabled}
                onChange={() => onScore(choice)}
              />
              <Oval value={choice} on={value === choice} />
              <span>
                {choice === 'not-observed' ? names.notObserved : anchorOf(criterion, choice, names)}
              </span>
            </label>
          ))}
        </div>
      )}
    </div>
  );
}

function Oval({ value, on }: { value: ScoreValue; on: boolean }) {
  const none = value === 'not-observed';
  const { notObservedShort } = useTexts(wording);
  return (
    <span className={`oval num ${none ? 'no' : ''} ${on ? 'on' : ''} ${css.small}`}>
      <span>{none ? notObservedShort : value}</span>
    </span>
  );
}
