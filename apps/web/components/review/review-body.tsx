'use client';

import type { Review } from '@mockpanel/shared/review/types';
import { formatDuration } from '../../lib/format-time';
import { findingsOf } from '../../lib/review/findings';
import { reviewPeople } from '../../lib/review/people';
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
  const people = reviewPeople(review);
  const scored = review.rounds.filter((round) => round.criteria.length > 0);
  return (
    <div className={css.page}>
      <Head review={review} />
      <Findings review={review} />
      <CarryPanel review={review} />
      {!review.allRevealed && (
        <p className={css.partial}>
          Some rounds are still closed. Verdicts, guesses and the drill appear when everything is revealed.
        </p>
      )}
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
        Every score is shown, and the median is the only summary. Names stand beside scores, as everybody was
        told.
        {review.room.hideNames &&
          ' Here they are hidden, which with so few people is not the same as anonymous.'}
      </p>
    </div>
  );
}

function Head({ review }: { review: Review }) {
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
          `${new Date(room.startedAt).toLocaleDateString([], { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })}. `}
        {formatDuration(talkMs)} on the clock. {panel === 1 ? 'One panelist' : `${panel} panelists`},{' '}
        {scores === 1 ? 'one score' : `${scores} scores`}.
      </p>
      {panel === 1 && (
        <p className="ink2">One person’s view is one person’s view: read the notes before the numbers.</p>
      )}
    </header>
  );
}

function Findings({ review }: { review: Review }) {
  const findings = findingsOf(review);
  return (
    <section className={css.findings} aria-labelledby="findings">
      <h2 id="findings">What stands out</h2>
      {findings.length === 0 ? (
        <p className={css.finding}>
          Nothing stands far out: no wide disagreement, no low median, no point lost.
        </p>
      ) : (
        <ol>
          {findings.map((finding, index) => (
            <li key={finding.text} className={css.finding}>
              <span className="num" aria-hidden="true">
                {index + 1}
              </span>
              <p>
                {finding.text} <a href={finding.href}>See it</a>
              </p>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
