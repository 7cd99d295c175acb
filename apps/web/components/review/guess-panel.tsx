'use client';

import type { Review } from '@mockpanel/shared/review/types';
import { gapSummary, gapWords, guessesByPerson, type PersonGuesses } from '../../lib/review/guesses';
import type { ReviewPeople } from '../../lib/review/people';
import { formatScore } from '../../lib/review/score-rows';
import { LEVELS } from '../room/ballot/score-options';
import css from './debrief.module.css';
import { GuessDot } from './guess-dot';
import { GuessStrip } from './guess-strip';
import review from './review.module.css';
import { Token } from './token';
import { useWidth } from './use-width';

/** What the candidate expected of each panelist against what that panelist gave. */
export function GuessPanel({ review: data, people }: { review: Review; people: ReviewPeople }) {
  const guesses = guessesByPerson(data, people);
  if (guesses.length === 0) return null;
  return (
    <section className={review.panel} id="guesses">
      <h2>The guess and the panel</h2>
      <p className={review.sub}>
        What {people.candidate} expected of each before the reveal, the widest gap first. Over several rounds
        the middle of what was given counts, and the line shows the rest.
      </p>
      <ul className={css.people}>
        {guesses.map((each) => (
          <PersonRows key={each.person.id} guesses={each} people={people} />
        ))}
      </ul>
      <p className={review.legend}>
        <span>
          <GuessDot size={18} />
          {people.candidate}’s guess
        </span>
        <span>the panelist’s shape: what they gave</span>
      </p>
      <GuessTable guesses={guesses} />
    </section>
  );
}

function PersonRows({ guesses, people }: { guesses: PersonGuesses; people: ReviewPeople }) {
  const { person, rows } = guesses;
  const [box, width] = useWidth<HTMLDivElement>(220);
  return (
    <li>
      <div className={css.person}>
        <Token id={person.id} people={people} size={34} />
        <div>
          <h3>
            {person.name}
            {person.removed && ' (removed)'}
          </h3>
          <p className="meta">{gapSummary(rows)}</p>
        </div>
      </div>
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
          <span className={`num ${row.gap === 0 || row.gap === null ? css.even : 'b'}`}>{gapWords(row)}</span>
        </div>
      ))}
    </li>
  );
}

function GuessTable({ guesses }: { guesses: PersonGuesses[] }) {
  return (
    <details className={review.behind}>
      <summary>The same as a table</summary>
      <div className={review.scroller}>
        <table className={review.plain}>
          <thead>
            <tr>
              <th scope="col">Panelist</th>
              <th scope="col">Criterion</th>
              <th scope="col">Guess</th>
              <th scope="col">Given, round by round</th>
              <th scope="col">Gap</th>
            </tr>
          </thead>
          <tbody>
            {guesses.flatMap(({ person, rows }) =>
              rows.map((row) => (
                <tr key={`${person.id} ${row.criterionId}`}>
                  <th scope="row">{person.name}</th>
                  <td>{row.title}</td>
                  <td className="num">{row.guess}</td>
                  <td className="num">{row.given.map(formatScore).join(', ') || '–'}</td>
                  <td className="num">{gapWords(row)}</td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      </div>
    </details>
  );
}
