'use client';

import { Lock } from 'lucide-react';
import { useState } from 'react';
import { useTexts } from '../../../lib/i18n/texts';
import { cardTitle } from '../../../lib/room/people';
import { useRoom } from '../../../lib/room/use-room';
import { cockpit } from '../../../messages/en/cockpit';
import { people } from '../../../messages/en/people';
import { InlineText, Paragraphs } from '../../inline-text';
import { SeatMark } from '../../seat-mark';
import { WatchList } from '../pressure/watch-list';
import css from './role-card.module.css';

/** My private card; with two seats, a switch between the two. */
export function RoleCard({ withQuestions = false }: { withQuestions?: boolean }) {
  const { briefing } = useRoom();
  const t = useTexts(cockpit).card;
  const who = useTexts(people);
  const own = briefing.roleCards.map((card, index) => ({ card, index })).filter(({ card }) => card.own);
  const [chosen, choose] = useState(0);
  const shown = own[chosen] ?? own[0];
  if (!shown) return <NoCard />;
  const { card, index } = shown;
  return (
    <article className={`card idx ${css.card} s${(index % 6) + 1}`} aria-label={t.label}>
      <div className="idx-head">
        <SeatMark index={index} card={card} size={46} />
        <div className="grow">
          <h2>{cardTitle(card, who)}</h2>
          <p className="meta">{card.title && card.name ? t.playedBy(card.name) : t.played}</p>
          <p className={css.private}>
            <Lock size={15} aria-hidden="true" />
            {t.private}
          </p>
        </div>
      </div>
      {own.length > 1 && (
        <div className={css.switch} role="group" aria-label={t.cards}>
          {own.map((other, place) => (
            <button
              key={other.card.id}
              type="button"
              className="btn sm"
              aria-pressed={place === chosen}
              onClick={() => choose(place)}
            >
              <SeatMark index={other.index} card={other.card} size={26} />
              {cardTitle(other.card, who)}
            </button>
          ))}
        </div>
      )}
      <div className={`idx-body ${css.body}`}>
        <WatchList seatId={card.id} />
        <Points title={t.cares} points={card.caresAbout} />
        <Points title={t.good} points={card.handling} />
        {withQuestions && (
          <Points title={t.questions} points={card.questions?.map((question) => question.text)} />
        )}
        {card.script && (
          <details className={css.script}>
            <summary>{t.script}</summary>
            <Paragraphs text={card.script} />
          </details>
        )}
      </div>
    </article>
  );
}

function Points({ title, points }: { title: string; points: string[] | undefined }) {
  if (!points || points.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {points.map((point, index) => (
          <li key={`${index}`}>
            <InlineText text={point} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function NoCard() {
  const t = useTexts(cockpit).card;
  return (
    <article className="card pad" aria-label={t.label}>
      <h2>{t.none}</h2>
      <p className="ink2">{t.noneText}</p>
    </article>
  );
}
