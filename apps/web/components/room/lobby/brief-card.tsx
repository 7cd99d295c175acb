'use client';

import { useTexts } from '../../../lib/i18n/texts';
import { useRoom } from '../../../lib/room/use-room';
import { lobby } from '../../../messages/en/lobby';
import { Paragraphs } from '../../inline-text';
import css from './lobby.module.css';

/** Half a page that tells a friend what this is about. */
export function BriefCard() {
  const { briefing } = useRoom();
  const t = useTexts(lobby).brief;
  return (
    <section className="card pad">
      <h2>{t.title}</h2>
      <div className={css.brief}>
        {briefing.brief.trim() ? <Paragraphs text={briefing.brief} /> : <p className="ink2">{t.none}</p>}
      </div>
      {briefing.wordsToAvoid.length > 0 && (
        <div
          className={css.section}
          style={{ marginTop: 16, paddingTop: 14, borderTop: '1px solid var(--rule)' }}
        >
          <h3>{t.avoid}</h3>
          <p className="ink2">{briefing.wordsToAvoid.join(', ')}</p>
        </div>
      )}
    </section>
  );
}
