'use client';

import type { Review } from '@mockpanel/shared/review/types';
import { formatDuration } from '../../lib/format-time';
import { useLocale, useTexts } from '../../lib/i18n/texts';
import { findingsOf } from '../../lib/review/findings';
import { reviewPeople } from '../../lib/review/people';
import { review as texts } from '../../messages/en/review';
import { CarryPanel } from './carry-panel';
import { DrillPanel } from './drill-panel';
import { GuessPanel } from './guess-panel';
import { InterruptionsPanel } from './interruptions-panel';
import { KeyPointsPanel } from './key-points-panel';
import { NotesPanel } from './notes-panel';
import css from './review.module.css';
import { RoundPanel } from './round-panel';
import { TapsPanel } from './taps-panel';
import { TimelinePanel } from './timeline-panel';
import { TimingPanel } from './timing-panel';
import { VerdictsPanel } from './verdicts-panel';

/** The whole review from the widest findings down to single notes. */
export function ReviewBody({ review }: { review: Review }) {
  const t = useTexts(texts);
  const people = reviewPeople(review, t);
  const scored = review.rounds.filter((round) => round.criteria.length > 0);
  return (
    <div className={css.page}>
      <Head review={review} />
      <Findings review={review} />
      <CarryPanel review={review} />
      {!review.allRevealed && <p className={css.partial}>{t.partial}</p>}
      <VerdictsPanel review={review} people={people} />
      {scored.map((round) => (
        <RoundPanel key={round.id} round={round} people={people} />
      ))}
      <GuessPanel review={review} people={people} />
      <TimelinePanel review={review} people={people} />
      <TimingPanel review={review} />
      <InterruptionsPanel review={review} people={people} />
      <div className={css.two}>
        <KeyPointsPanel review={review} people={people} />
        <TapsPanel review={review} people={people} />
      </div>
      <DrillPanel review={review} people={people} />
      <NotesPanel review={review} people={people} />
      <p className={css.foot}>
        {t.foot.named} {review.room.hideNames && t.foot.hidden}
      </p>
    </div>
  );
}

function Head({ review }: { review: Review }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const { room } = review;
  const talkMs = review.rounds.reduce((sum, round) => sum + round.talkMs, 0);
  const scores = review.rounds
    .flatMap((round) => round.criteria)
    .reduce((sum, criterion) => sum + criterion.n, 0);
  const panel = room.participants.filter((person) => person.role === 'panelist' && !person.removed).length;
  return (
    <header className={css.head}>
      <h1>{room.title}</h1>
      <p className="num">
        {room.startedAt !== null &&
          `${new Date(room.startedAt).toLocaleDateString(locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })}. `}
        {t.head.clock(formatDuration(talkMs))} {t.head.panelists(panel)}, {t.head.scores(scores)}.
      </p>
      {panel === 1 && <p className="ink2">{t.head.onlyOne}</p>}
    </header>
  );
}

function Findings({ review }: { review: Review }) {
  const t = useTexts(texts);
  const findings = findingsOf(review, t);
  return (
    <section className={css.findings} aria-labelledby="findings">
      <h2 id="findings">{t.findings.title}</h2>
      {findings.length === 0 ? (
        <p className={css.finding}>{t.findings.none}</p>
      ) : (
        <ol>
          {findings.map((finding, index) => (
            <li key={finding.text} className={css.finding}>
              <span className="num" aria-hidden="true">
                {index + 1}
              </span>
              <p>
                {finding.text} <a href={finding.href}>{t.findings.see}</a>
              </p>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
