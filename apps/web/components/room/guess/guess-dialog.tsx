'use client';

import type { ScoreNumber } from '@mockpanel/shared/room/commands';
import type { BriefingCriterion } from '@mockpanel/shared/room/views';
import { Check } from 'lucide-react';
import { useState } from 'react';
import { useTexts } from '../../../lib/i18n/texts';
import { type GuessSheet, guessSheets, sharedCriteria } from '../../../lib/room/guesses';
import { seatIndexOf } from '../../../lib/room/people';
import { useRoom } from '../../../lib/room/use-room';
import { reveal as revealTexts } from '../../../messages/en/reveal';
import { wording as wordingTexts } from '../../../messages/en/wording';
import { Dialog } from '../../dialog';
import { SeatMark } from '../../seat-mark';
import { LEVELS, scoreForKey } from '../ballot/score-options';
import { Initials } from '../initials';
import css from './guess.module.css';

/** What each panelist will give, guessed by the candidate: one person at a time. */
export function GuessDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useTexts(revealTexts);
  const { briefing, view, mine, may } = useRoom();
  const [chosen, choose] = useState<string | null>(null);
  const sheets = guessSheets(briefing, view, mine);
  const place = Math.max(
    0,
    sheets.findIndex(({ person }) => person.id === chosen),
  );
  const sheet = sheets[place];
  const next = sheets[place + 1];
  return (
    <Dialog
      open={open && may('predict')}
      title={t.guess.button}
      onClose={onClose}
      actions={
        next ? (
          <>
            <button type="button" className="btn" onClick={onClose}>
              {t.guess.done}
            </button>
            <button type="button" className="btn pri" onClick={() => choose(next.person.id)}>
              {t.guess.next(next.person.name)}
            </button>
          </>
        ) : (
          <button type="button" className="btn pri" onClick={onClose}>
            {t.guess.done}
          </button>
        )
      }
    >
      <p>{t.guess.lead}</p>
      <div className={css.people} role="group" aria-label={t.guess.whose}>
        {sheets.map((other) => (
          <PersonButton
            key={other.person.id}
            sheet={other}
            on={other === sheet}
            onChoose={() => choose(other.person.id)}
          />
        ))}
      </div>
      {sheet && <Guesses key={sheet.person.id} sheet={sheet} criteria={sharedCriteria(briefing)} />}
    </Dialog>
  );
}

function PersonButton({ sheet, on, onChoose }: { sheet: GuessSheet; on: boolean; onChoose: () => void }) {
  const t = useTexts(revealTexts);
  const { briefing } = useRoom();
  const seat = seatIndexOf(briefing, sheet.person);
  const whole = sheet.guessed === sheet.count;
  return (
    <button type="button" className="btn sm" aria-pressed={on} onClick={onChoose}>
      {seat === null ? (
        <Initials name={sheet.person.name} size={26} />
      ) : (
        <SeatMark index={seat} card={briefing.roleCards[seat]} size={26} />
      )}
      {sheet.person.name}
      {whole && <Check size={17} strokeWidth={2.6} aria-label={t.guess.guessed} />}
    </button>
  );
}

function Guesses({ sheet, criteria }: { sheet: GuessSheet; criteria: readonly BriefingCriterion[] }) {
  const t = useTexts(revealTexts);
  const { levels } = useTexts(wordingTexts);
  const { pending, send } = useRoom();
  const { id } = sheet.person;
  const guess = (criterionId: string, value: ScoreNumber) =>
    send({ type: 'predict', participantId: id, scores: { ...sheet.scores, [criterionId]: value } });
  const unsaved = pending.some((command) => command.type === 'predict' && command.participantId === id);
  return (
    <>
      <div className={css.sheet}>
        {criteria.map((criterion) => (
          <div
            key={criterion.id}
            className={css.row}
            role="radiogroup"
            aria-label={criterion.title}
            onKeyDown={(event) => {
              const score = scoreForKey(event);
              if (typeof score === 'number') guess(criterion.id, score);
            }}
          >
            <p>{criterion.title}</p>
            <div className="ovals">
              {LEVELS.map((level) => (
                <label
                  key={level}
                  className={`oval ${sheet.scores[criterion.id] === level ? 'on' : ''} ${css.oval}`}
                >
                  <input
                    className="sr"
                    type="radio"
                    name={`guess.${id}.${criterion.id}`}
                    checked={sheet.scores[criterion.id] === level}
                    aria-label={`${level}, ${levels[level]}`}
                    onChange={() => guess(criterion.id, level)}
                  />
                  <span className="num">{level}</span>
                </label>
              ))}
            </div>
          </div>
        ))}
      </div>
      <p className="meta num" aria-live="polite">
        {t.guess.count(sheet.guessed, sheet.count)}
        {sheet.guessed === 0 ? t.guess.scale : unsaved ? t.guess.unsaved : t.guess.saved}
      </p>
    </>
  );
}
