'use client';

import type { Review } from '@mockpanel/shared/review/types';
import { useTexts } from '../../lib/i18n/texts';
import { gapSummary, gapWords, guessesByPerson, type PersonGuesses } from '../../lib/review/guesses';
import type { ReviewPeople } from '../../lib/review/people';
import { review as texts } from '../../messages/en/review';
import { LEVELS } from '../room/ballot/score-options';
import css from './debrief.module.css';
import { GuessDot } from './guess-dot';
import { GuessStrip } from './guess-strip';
import { Panel } from './panel';
import review from './review.module.css';
import { TableScroller } from './table-scroller';
import { Token } from './token';
import { useWidth } from './use-width';

/** What the candidate expected of each panelist against what that panelist gave. */
export function GuessPanel({ review: data, people }: { review: Review; people: ReviewPeople }) {
  const t = useTexts(texts);
  const guesses = guessesByPerson(data, people);
  if (guesses.length === 0) return null;
  return (
    <Panel id="guesses" title={t.guess.title} lead={t.guess.lead(people.candidate)}>
      <ul className={css.people}>
        {guesses.map((each) => (
          <PersonRows key={each.person.id} guesses={each} people={people} />
        ))}
      </ul>
      <p className={review.legend}>
        <span>
          <GuessDot size={18} />
          {t.guess.own(people.candidate)}
        </span>
        <span>{t.guess.shape}</span>
      </p>
      <GuessTable guesses={guesses} />
    </Panel>
  );
}

function PersonRows({ guesses, people }: { guesses: PersonGuesses; people: ReviewPeople }) {
  const t = useTexts(texts);
  const { person, rows } = guesses;
  return (
    <li>
      <div className={css.person}>
        <Token id={person.id} people={people} size={34} />
        <div>
          <h3>
            {person.name}
            {person.removed && ` (${t.words.removed})`}
          </h3>
          <p className="meta">{gapSummary(rows, t)}</p>
        </div>
      </div>
      {rows.some(({ median }) => median !== null) && <Strips guesses={guesses} people={people} />}
    </li>
  );
}

/** Where somebody scored nothing there is nothing to draw; the guesses are in the table. */
function Strips({ guesses: { person, rows }, people }: { guesses: PersonGuesses; people: ReviewPeople }) {
  const t = useTexts(texts);
  const [box, width] = useWidth<HTMLDivElement>(220);
  return (
    <>
      <div className={`${css.row} ${css.scale}`} aria-hidden="true">
        <span />
        <div ref={box}>
          {LEVELS.map((level) => (
            <span key={level} className="num">
              {level}
            </span>
          ))}
        </div>
        <span />
      </div>
      {rows.map((row) => (
        <div key={row.criterionId} className={css.row}>
          <span>{row.title}</span>
          <GuessStrip row={row} personId={person.id} people={people} width={width} />
          <span className={`num ${row.gap === 0 || row.gap === null ? css.even : 'b'}`}>
            {gapWords(row, t)}
          </span>
        </div>
      ))}
    </>
  );
}

function GuessTable({ guesses }: { guesses: PersonGuesses[] }) {
  const t = useTexts(texts);
  return (
    <details className={`${review.behind} ${review.onScreen}`}>
      <summary>{t.words.asTable}</summary>
      <TableScroller title={t.guess.title}>
        <table className={review.plain}>
          <thead>
            <tr>
              <th scope="col">{t.words.panelist}</th>
              <th scope="col">{t.words.criterion}</th>
              <th scope="col">{t.guess.columns.guess}</th>
              <th scope="col">{t.guess.columns.given}</th>
              <th scope="col">{t.guess.columns.gap}</th>
            </tr>
          </thead>
          <tbody>
            {guesses.flatMap(({ person, rows }) =>
              rows.map((row) => (
                <tr key={`${person.id} ${row.criterionId}`}>
                  <th scope="row">{person.name}</th>
                  <td>{row.title}</td>
                  <td className="num">{row.guess}</td>
                  <td className="num">{row.given.join(', ') || '–'}</td>
                  <td className="num">{gapWords(row, t)}</td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      </TableScroller>
    </details>
  );
}
