import type { ProgressAnswer } from '@mockpanel/shared/protocol/progress';
import { TriangleAlert } from 'lucide-react';
import { formatDuration } from '../../lib/format-time';
import { useTexts } from '../../lib/i18n/texts';
import { isOver } from '../../lib/progress/round-times';
import { progress as texts } from '../../messages/en/progress';
import css from './progress.module.css';
import { Scroller } from './table-scroller';

type Session = ProgressAnswer['sessions'][number];

/** What each round took, session beside session. */
export function TimingTable({ sessions }: { sessions: Session[] }) {
  const t = useTexts(texts);
  const rounds = new Map(sessions.flatMap((session) => session.rounds.map((round) => [round.id, round])));
  return (
    <Scroller title={t.timing.title}>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{t.timing.round}</th>
            <th scope="col">{t.timing.planned}</th>
            {sessions.map(({ roomId }, index) => (
              <th key={roomId} scope="col">
                {t.timing.at(index + 1)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...rounds.values()].map(({ id, title, plannedMs }) => (
            <tr key={id}>
              <th scope="row">{title}</th>
              <td className="num">{formatDuration(plannedMs)}</td>
              {sessions.map((session) => (
                <Took key={session.roomId} round={session.rounds.find((each) => each.id === id)} />
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">{t.timing.whole}</th>
            <td />
            {sessions.map(({ roomId, timing }) => (
              <Took key={roomId} round={timing} />
            ))}
          </tr>
        </tbody>
      </table>
    </Scroller>
  );
}

function Took({ round }: { round: { talkMs: number; overtimeMs: number } | undefined }) {
  const t = useTexts(texts);
  if (!round) return <td>–</td>;
  return (
    <td className="num">
      {isOver(round) ? (
        <span className={css.over}>
          <TriangleAlert size={15} strokeWidth={2.4} aria-label={t.timing.over} />
          {formatDuration(round.talkMs)}
        </span>
      ) : (
        formatDuration(round.talkMs)
      )}
    </td>
  );
}
