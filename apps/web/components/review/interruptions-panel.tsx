import type { Review } from '@mockpanel/shared/review/types';
import { formatDuration } from '../../lib/format-time';
import { useTexts } from '../../lib/i18n/texts';
import type { ReviewPeople } from '../../lib/review/people';
import { review as texts } from '../../messages/en/review';
import css from './debrief.module.css';
import { Panel } from './panel';
import { Token } from './token';

/** Who cut in on the talk, and how long it took to be back in it. */
export function InterruptionsPanel({ review: data, people }: { review: Review; people: ReviewPeople }) {
  const t = useTexts(texts);
  const all = data.rounds.flatMap((round) =>
    round.interruptions.map((each) => ({ ...each, title: round.title })),
  );
  if (all.length === 0) return null;
  const start = data.room.startedAt;
  return (
    <Panel id="interruptions" title={t.cuts.title} lead={t.cuts.lead}>
      <ol className={css.cuts}>
        {all.map((each) => (
          <li key={each.at}>
            <span className="num ink3">{start === null ? '' : formatDuration(each.at - start)}</span>
            {each.participantId === '' ? (
              <span />
            ) : (
              <Token id={each.participantId} people={people} size={28} />
            )}
            <span>{t.cuts.cut(people.name(each.participantId), each.title)}</span>
            <b className="num">
              {each.resumeMs === null ? t.cuts.never : t.cuts.after(formatDuration(each.resumeMs))}
            </b>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
