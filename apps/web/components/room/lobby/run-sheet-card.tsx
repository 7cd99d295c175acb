'use client';

import type { RoundKind } from '@mockpanel/shared/pack/schema';
import { formatDuration } from '../../../lib/format-time';
import type { TextsOf } from '../../../lib/i18n/area';
import { useFormats } from '../../../lib/i18n/formats';
import { useTexts } from '../../../lib/i18n/texts';
import { useRoom } from '../../../lib/room/use-room';
import { lobby } from '../../../messages/en/lobby';
import css from './lobby.module.css';

export function RunSheetCard() {
  const { briefing } = useRoom();
  const t = useTexts(lobby).sheet;
  const { length } = useFormats();
  const { settings } = briefing;
  const totalMs = briefing.rounds.reduce((sum, round) => sum + round.durationMs, 0);
  return (
    <section className="card pad">
      <div className="row sp wrap g2">
        <h2>{t.title}</h2>
        <span className="b num" style={{ marginBottom: 10 }}>
          {t.total(length(totalMs))}
        </span>
      </div>
      <ol className={css.rows}>
        {briefing.rounds.map((round) => {
          const hint = hintOf(round.kind, round.segments.length, t);
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
          <span>{t.reveal}</span>
          <span className="ink3">{t.noClock}</span>
        </li>
      </ol>
      <p className="meta" style={{ marginTop: 8 }}>
        {t[settings.mode]}
        {settings.reveal === 'round' && ` ${t.perRound}`}
        {settings.spokenOnly && ` ${t.spoken}`}
      </p>
    </section>
  );
}

function hintOf(kind: RoundKind, parts: number, t: TextsOf<typeof lobby>['sheet']): string | undefined {
  if (parts > 0) return kind === 'pitch' ? t.beats(parts) : t.sections(parts);
  switch (kind) {
    case 'panel-questions':
      return t.questions;
    case 'pressure':
      return t.pressure;
    case 'candidate-questions':
      return t.own;
    case 'rapid-fire':
      return t.drill;
    default:
      return undefined;
  }
}
