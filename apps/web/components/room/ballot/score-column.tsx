'use client';

import { useEffect, useState } from 'react';
import { openBallots } from '../../../lib/room/criteria';
import { useRoom } from '../../../lib/room/use-room';
import { ScoreSheet } from './score-sheet';
import { VerdictForm } from './verdict-form';

/** My score sheets: the round's own first, earlier ones while they can still change, and my verdict. */
export function ScoreColumn() {
  const { briefing, view, mine } = useRoom();
  const ballots = openBallots(briefing, view, mine);
  const sheets = ballots.filter((ballot) => ballot.criteria.length > 0);
  const [chosen, choose] = useState<string | null>(null);
  const currentId = view.round?.id ?? null;
  // A new round puts its own sheet on top.
  useEffect(() => choose(currentId), [currentId]);
  const shown = sheets.find((ballot) => ballot.roundId === chosen) ?? sheets.at(-1);
  const allRun = view.rounds.every((round) => round.state === 'closed' || round.state === 'skipped');
  return (
    <>
      {sheets.length > 1 && (
        <select
          className="field"
          aria-label="Score sheet of"
          value={shown?.roundId ?? ''}
          onChange={(event) => choose(event.target.value)}
        >
          {sheets.map((ballot) => (
            <option key={ballot.roundId} value={ballot.roundId}>
              {ballot.title}, {STATUS_WORDS[ballot.status]}
            </option>
          ))}
        </select>
      )}
      {shown ? <ScoreSheet key={shown.roundId} ballot={shown} /> : <NothingToScore />}
      <VerdictForm open={allRun} />
    </>
  );
}

const STATUS_WORDS = {
  blank: 'not started',
  draft: 'not handed in',
  'handed-in': 'handed in',
  changed: 'changed since',
} as const;

function NothingToScore() {
  const { view } = useRoom();
  return (
    <section className="card pad">
      <h2>Score sheet</h2>
      <p className="ink2" style={{ marginTop: 6 }}>
        {view.round?.kind === 'rapid-fire'
          ? 'In this round you mark each answer instead: hit, partial or miss.'
          : 'It opens with the first round. You score alone, and nobody sees it before the reveal.'}
      </p>
    </section>
  );
}
