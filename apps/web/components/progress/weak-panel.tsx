import type { ProgressAnswer } from '@mockpanel/shared/protocol/progress';
import { useFormats } from '../../lib/i18n/formats';
import { useTexts } from '../../lib/i18n/texts';
import { progress as texts } from '../../messages/en/progress';
import css from './progress.module.css';

/** What went badly more than once: where the next rehearsal begins. */
export function TwicePanel({ progress }: { progress: ProgressAnswer }) {
  const t = useTexts(texts).weak;
  const { list } = useFormats();
  const place = (roomId: string) => progress.sessions.findIndex((session) => session.roomId === roomId) + 1;
  return (
    <section className={css.panel} aria-labelledby="twice">
      <h2 id="twice">{t.twice}</h2>
      <p className={css.sub}>{progress.badTwice.length === 0 ? t.twiceNone : t.twiceLead}</p>
      <ul className={css.list}>
        {progress.badTwice.map(({ questionId, question, roomIds }) => (
          <li key={questionId}>
            <span>{question}</span>
            <span className="meta num">{t.twiceIn(list(roomIds.map((id) => String(place(id)))))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Points that came up and that nobody has heard yet. */
export function NeverPanel({ progress }: { progress: ProgressAnswer }) {
  const t = useTexts(texts).weak;
  return (
    <section className={css.panel} aria-labelledby="never">
      <h2 id="never">{t.never}</h2>
      <p className={css.sub}>{progress.neverLanded.length === 0 ? t.neverNone : t.neverLead}</p>
      <ul className={`${css.list} ${css.wide}`}>
        {progress.neverLanded.map((point) => (
          <li key={point.id}>
            <span>
              {point.text}
              <span className="meta" style={{ display: 'block' }}>
                {point.question}
              </span>
            </span>
            <span className="meta num">{t.asked(point.asked)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
