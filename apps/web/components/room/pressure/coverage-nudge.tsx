'use client';

import { coverageOf, openIn } from '@mockpanel/shared/room/coverage';
import { useTexts } from '../../../lib/i18n/texts';
import { cardTitle, listNames } from '../../../lib/room/people';
import { useRoom } from '../../../lib/room/use-room';
import { people } from '../../../messages/en/people';
import { pressure } from '../../../messages/en/pressure';
import css from './pressure.module.css';

/** What nobody has asked about yet: the cards that somebody plays, the categories, the weak spots. */
export function CoverageNudge() {
  const { briefing, view } = useRoom();
  const t = useTexts(pressure).coverage;
  const who = useTexts(people);
  const open = openIn(coverageOf(briefing, view));
  const titles = briefing.roleCards.map((card) => ({ id: card.id, title: cardTitle(card, who) }));
  const lines = [
    { say: t.personas, names: open.personas.map(({ seatId }) => titleOf(titles, seatId)) },
    { say: t.categories, names: open.categories.map(({ category }) => category) },
    { say: t.weakSpots, names: open.weakSpots.map(({ title }) => title) },
  ].filter(({ names }) => names.length > 0);
  if (lines.length === 0) return null;
  const count = lines.reduce((sum, { names }) => sum + names.length, 0);
  return (
    <details className={`card ${css.card}`}>
      <summary>
        {t.title}: <span className="num">{t.count(count)}</span>
      </summary>
      <ul className={css.open}>
        {lines.map(({ say, names }) => (
          <li key={names.join()}>{say(listNames(names, who))}</li>
        ))}
      </ul>
    </details>
  );
}

const titleOf = (titles: readonly { id: string; title: string }[], seatId: string): string =>
  titles.find(({ id }) => id === seatId)?.title ?? '';
