import type { ProgressAnswer } from '@mockpanel/shared/protocol/progress';
import { reviewPath } from '../../lib/capability-links';
import { useFormats } from '../../lib/i18n/formats';
import { useTexts } from '../../lib/i18n/texts';
import { progress as texts } from '../../messages/en/progress';
import css from './progress.module.css';

type Session = ProgressAnswer['sessions'][number];

/** Each session with who scored, what changed before it, what was agreed after it, and its review. */
export function SessionList({ sessions }: { sessions: Session[] }) {
  const t = useTexts(texts);
  return (
    <section className={css.panel} aria-labelledby="sessions">
      <h2 id="sessions">{t.list.title}</h2>
      <ol className={css.list}>
        {sessions.map((session, index) => (
          <SessionRow key={session.roomId} session={session} place={index + 1} />
        ))}
      </ol>
    </section>
  );
}

function SessionRow({ session, place }: { session: Session; place: number }) {
  const t = useTexts(texts).list;
  const { weekday, list } = useFormats();
  const names = session.panel.filter(({ counted }) => counted).map(({ name }) => name);
  const changes = [
    ...(session.panelChanged ? [t.panelChanged] : []),
    ...(session.rubricChanged ? [t.rubricChanged] : []),
    ...(session.allRevealed ? [] : [t.partly]),
  ];
  return (
    <li className={css.session}>
      <b className="num">{place}</b>
      <div>
        <p className="b">{weekday(session.startedAt)}</p>
        <p className="ink2">{t.panel(names.length > 0 ? list(names) : t.nobody)}</p>
        {changes.map((change) => (
          <p key={change} className="meta">
            {change}
          </p>
        ))}
        {session.actionItems.length > 0 && (
          <>
            <p className="meta">{t.agreed}</p>
            <ul>
              {session.actionItems.map((item) => (
                <li key={item.itemId}>{item.text}</li>
              ))}
            </ul>
          </>
        )}
      </div>
      <span>
        <a className="btn sm" href={reviewPath(session.roomId)} aria-label={t.reviewOf(place)}>
          {t.review}
        </a>
      </span>
    </li>
  );
}
