import type { Review } from '@mockpanel/shared/review/types';
import type { ReviewPeople } from '../../lib/review/people';
import { TALLIES } from '../../lib/room/wording';
import css from './review.module.css';

/** How often each panelist tapped what; people notice different things, so nothing is added up. */
export function TapsPanel({ review, people }: { review: Review; people: ReviewPeople }) {
  const taps = review.rounds.flatMap((round) => round.tallies);
  const count = (kind: string, id: string) =>
    taps.filter((tap) => tap.kind === kind && tap.participantId === id).length;
  return (
    <section className={css.panel} id="taps">
      <h2>Taps</h2>
      <p className={css.sub}>Each panelist’s own count. Some notice more than others.</p>
      {taps.length === 0 ? (
        <p className="ink2">Nobody tapped anything.</p>
      ) : (
        <div className={css.scroller}>
          <table className={css.plain}>
            <thead>
              <tr>
                <th scope="col">Panelist</th>
                {TALLIES.map(({ kind, label }) => (
                  <th key={kind} scope="col">
                    {label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {people.panel.map((person) => (
                <tr key={person.id}>
                  <th scope="row">{person.name}</th>
                  {TALLIES.map(({ kind }) => (
                    <td key={kind} className="num">
                      {count(kind, person.id)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
