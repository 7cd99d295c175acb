'use client';

import { useEffect, useState } from 'react';
import { idFromPath, packPath } from '../../lib/capability-links';
import { currentItem, waitingIn } from '../../lib/drill/queue';
import { usePageTitle } from '../../lib/i18n/page-title';
import { useTexts } from '../../lib/i18n/texts';
import { drill as texts } from '../../messages/en/drill';
import { ErrorNotice } from '../error-notice';
import { Empty, Loading } from '../notice';
import { RoomsLink } from '../rooms-link';
import { TopBar } from '../top-bar';
import css from './drill.module.css';
import { DrillCard } from './drill-card';
import { DrillDone } from './drill-done';
import { type Drill, useDrill } from './use-drill';

/** One question at a time, until none is due: without a room, by thumb or by keyboard. */
export function DrillPage() {
  const t = useTexts(texts);
  const [packId, setPackId] = useState<string | null | undefined>(undefined);
  useEffect(() => setPackId(idFromPath(window.location.pathname, 'drill')), []);
  const drill = useDrill(packId ?? null);
  usePageTitle(t.title);
  return (
    <>
      <TopBar>
        <RoomsLink />
      </TopBar>
      <main id="content" className={`page narrow ${css.page}`}>
        <h1>{t.title}</h1>
        {packId === null && (
          <Empty heading="h2" title={t.noPack.title}>
            {t.noPack.text}
          </Empty>
        )}
        {drill.error && <Problem drill={drill} />}
        {packId && drill.sitting ? (
          <SittingView drill={drill} packId={packId} />
        ) : (
          packId !== null && !drill.error && <Loading>{t.loading}</Loading>
        )}
      </main>
    </>
  );
}

function Problem({ drill: { sitting, error, load } }: { drill: Drill }) {
  const t = useTexts(texts);
  if (!error) return null;
  return (
    <ErrorNotice
      error={error}
      actions={
        !sitting && (
          <button type="button" className="btn sm" onClick={load}>
            {t.tryAgain}
          </button>
        )
      }
    >
      {sitting && <p>{t.unsaved}</p>}
    </ErrorNotice>
  );
}

function SittingView({ drill, packId }: { drill: Drill; packId: string }) {
  const t = useTexts(texts);
  const { sitting } = drill;
  if (!sitting) return null;
  const item = currentItem(sitting);
  if (sitting.items.length === 0 && sitting.unsent.length === 0 && !sitting.ahead)
    return (
      <Empty
        heading="h2"
        title={t.empty.title}
        actions={
          <a className="btn pri" href={packPath(packId)}>
            {t.empty.toPack}
          </a>
        }
      >
        {t.empty.text}
      </Empty>
    );
  if (!item) return <DrillDone drill={drill} packId={packId} />;
  return (
    <DrillCard
      key={`${item.id} ${item.reps}`}
      item={item}
      waiting={waitingIn(sitting)}
      onMark={(result) => drill.mark(item.id, result)}
    />
  );
}
