import type { Review } from '@mockpanel/shared/review/types';
import { useTexts } from '../../lib/i18n/texts';
import type { ReviewPeople } from '../../lib/review/people';
import { TALLY_ORDER } from '../../lib/room/orders';
import { review as texts } from '../../messages/en/review';
import { wording as wordingTexts } from '../../messages/en/wording';
import { TablePanel } from './table-panel';

/** How often each panelist tapped what; people notice different things, so nothing is added up. */
export function TapsPanel({ review, people }: { review: Review; people: ReviewPeople }) {
  const t = useTexts(texts);
  const wording = useTexts(wordingTexts);
  const taps = review.rounds.flatMap((round) => round.tallies);
  const count = (kind: string, id: string) =>
    taps.filter((tap) => tap.kind === kind && tap.participantId === id).length;
  if (taps.length === 0) return null;
  return (
    <TablePanel
      id="taps"
      title={t.taps.title}
      lead={t.taps.lead}
      columns={[t.words.panelist, ...TALLY_ORDER.map((kind) => wording.tallies[kind])]}
    >
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
    </TablePanel>
  );
}
