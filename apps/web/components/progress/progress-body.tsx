'use client';

import type { ProgressAnswer } from '@mockpanel/shared/protocol/progress';
import { drillPath, newRoomPath } from '../../lib/capability-links';
import { useFormats } from '../../lib/i18n/formats';
import { useTexts } from '../../lib/i18n/texts';
import { FEWEST_FOR_A_LINE } from '../../lib/progress/criterion-points';
import { progress as texts } from '../../messages/en/progress';
import { Empty } from '../notice';
import { GuessTable } from './guess-table';
import css from './progress.module.css';
import { ScoresPanel } from './scores-panel';
import { SessionList } from './session-list';
import { TimingPanel } from './timing-panel';
import { NeverPanel, TwicePanel } from './weak-panel';

export function ProgressBody({ progress, packId }: { progress: ProgressAnswer; packId: string }) {
  const t = useTexts(texts);
  const { sessions } = progress;
  const actions = (
    <div className={css.actions}>
      <a className="btn pri" href={newRoomPath(packId)}>
        {t.newRoom}
      </a>
      <a className="btn" href={drillPath(packId)}>
        {t.drill}
      </a>
    </div>
  );
  if (sessions.length === 0)
    return (
      <div className="page narrow">
        <h1 className="sr">{t.title}</h1>
        <Empty heading="h2" title={t.none.title} actions={actions}>
          {t.none.text}
        </Empty>
      </div>
    );
  return (
    <div className={css.page}>
      <header className={css.head}>
        <div>
          <h1>{sessions.at(-1)?.title}</h1>
          <When sessions={sessions} />
          {sessions.length < FEWEST_FOR_A_LINE && <p>{t.few}</p>}
        </div>
        {actions}
      </header>
      <ScoresPanel progress={progress} />
      <div className={css.two}>
        <TwicePanel progress={progress} />
        <GuessTable sessions={sessions} />
      </div>
      <NeverPanel progress={progress} />
      <TimingPanel sessions={sessions} />
      <SessionList sessions={sessions} />
    </div>
  );
}

function When({ sessions }: { sessions: ProgressAnswer['sessions'] }) {
  const t = useTexts(texts);
  const { day } = useFormats();
  const first = day(sessions[0]?.startedAt ?? 0);
  const last = day(sessions.at(-1)?.startedAt ?? 0);
  return (
    <p className="num">
      {t.sessions(sessions.length)} {first === last ? t.from(first) : t.between(first, last)}.
    </p>
  );
}
