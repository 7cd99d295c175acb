import type { Review } from '@mockpanel/shared/review/types';
import { useTexts } from '../../lib/i18n/texts';
import type { ReviewPeople } from '../../lib/review/people';
import { TALLY_ORDER } from '../../lib/room/orders';
import { review as texts } from '../../messages/en/review';
import { wording as wordingTexts } from '../../messages/en/wording';
import { Panel } from './panel';
import css from './review.module.css';
import { TableScroller } from './table-scroller';

/** How often each panelist tapped what; people notice different things, so nothing is added up. */
export function TapsPanel({ review, people }: { review: Review; people: ReviewPeople }) {
  const t = useTexts(texts);
  const wording = useTexts(wordingTexts);
  const taps = review.rounds.flatMap((round) => round.tallies);
  const count = (kind: string, id: string) =>
    taps.filter((tap) => tap.kind === kind && tap.participantId === id).length;
  if (taps.length === 0) return null;
  return (
    <Panel id="taps" title={t.taps.title} lead={t.taps.lead}>
      <TableScroller title={t.taps.title}>
        <table className={css.plain}>
          <thead>
            <tr>
              <th scope="col">{t.words.panelist}</th>
              {TALLY_ORDER.map((kind) => (
                <th key={kind} scope="col">
                  {wording.tallies[kind]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {people.panel.map((person) => (
              <tr key={person.id}>
                <th scope="row">{person.name}</th>
                {TALLY_ORDER.map((kind) => (
                  <td key={kind} className="num">
                    {count(kind, person.id)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroller>
    </Panel>
  );
}
