'use client';

import { formatDuration, formatMinutes } from '../../../lib/format-time';
import { useRoom } from '../../../lib/room/use-room';
import css from './lobby.module.css';

const HINTS: Record<string, string> = {
  'panel-questions': 'questions from every card',
  pressure: 'challenge, push, recover',
  'candidate-questions': 'the candidate asks',
  'rapid-fire': 'short answers against the clock',
};

export function RunSheetCard() {
  const { briefing } = useRoom();
  const totalMs = briefing.rounds.reduce((sum, round) => sum + round.durationMs, 0);
  return (
    <section className="card pad">
      <div className="row sp wrap g2">
        <h2>Run sheet</h2>
        <span className="b num" style={{ marginBottom: 10 }}>
          {formatMinutes(totalMs)} of rounds
        </span>
      </div>
      <ol className={css.rows}>
        {briefing.rounds.map((round) => {
          const hint =
            round.segments.length > 0 ? partsWords(round.kind, round.segments.length) : HINTS[round.kind];
          return (
            <li key={round.id}>
              <span>
                {round.title}
                {hint && <span className="ink3">, {hint}</span>}
              </span>
              <span className="num">{formatDuration(round.durationMs)}</span>
            </li>
          );
        })}
        <li>
          <span>Reveal and debrief</span>
          <span className="ink3">no clock</span>
        </li>
      </ol>
      <p className="meta" style={{ marginTop: 8 }}>
        {briefing.settings.mode === 'learning'
          ? 'Learning mode: hints and pauses are fine.'
          : 'Stress mode: closed book, only the chair pauses.'}
        {briefing.settings.reveal === 'round' && ' Scores are opened after each round.'}
        {briefing.settings.spokenOnly && ' Questions are heard, not read.'}
      </p>
    </section>
  );
}

const partsWords = (kind: string, count: number): string =>
  `${count} ${kind === 'pitch' ? 'beats' : 'sections'}`;
