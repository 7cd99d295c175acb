'use client';

import { useEffect, useState } from 'react';
import { useTexts } from '../../../lib/i18n/texts';
import { openBallots } from '../../../lib/room/criteria';
import { useRoom } from '../../../lib/room/use-room';
import { ballot } from '../../../messages/en/ballot';
import { ScoreSheet } from './score-sheet';
import { VerdictForm } from './verdict-form';

/** My score sheets: the round's own first, earlier ones while they can still change, and my verdict. */
export function ScoreColumn() {
  const { briefing, view, mine } = useRoom();
  const t = useTexts(ballot);
  const sheets = openBallots(briefing, view, mine).filter((sheet) => sheet.criteria.length > 0);
  const [chosen, choose] = useState<string | null>(null);
  const currentId = view.round?.id ?? null;
  // A new round puts its own sheet on top.
  useEffect(() => choose(currentId), [currentId]);
  const shown = sheets.find((sheet) => sheet.roundId === chosen) ?? sheets.at(-1);
  const allRun = view.rounds.every((round) => round.state === 'closed' || round.state === 'skipped');
  return (
    <>
      {sheets.length > 1 && (
        <select
          className="field"
          aria-label={t.sheetOf}
          value={shown?.roundId ?? ''}
          onChange={(event) => choose(event.target.value)}
        >
          {sheets.map((sheet) => (
            <option key={sheet.roundId} value={sheet.roundId}>
              {sheet.title}, {t.status[sheet.status]}
            </option>
          ))}
        </select>
      )}
      {shown ? <ScoreSheet key={shown.roundId} ballot={shown} /> : <NothingToScore />}
      <VerdictForm open={allRun} />
    </>
  );
}

function NothingToScore() {
  const { view } = useRoom();
  const t = useTexts(ballot);
  return (
    <section className="card pad">
      <h2>{t.title}</h2>
      <p className="ink2" style={{ marginTop: 6 }}>
        {view.round?.kind === 'rapid-fire' ? t.drill : t.nothing}
      </p>
    </section>
  );
}
