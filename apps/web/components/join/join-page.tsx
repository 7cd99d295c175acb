'use client';

import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { usePageTitle } from '../../lib/i18n/page-title';
import { useTexts } from '../../lib/i18n/texts';
import { join } from '../../messages/en/join';
import { Brand } from '../brand';
import type { Stage } from './begin';
import { JoinMessage } from './join-message';

// On its way before the page lives, and so not in the way of the first paint on a phone.
const onItsWay = import('./join-rest').then(({ rest }) => rest);
const Preferences = lazy(() => onItsWay.then((rest) => ({ default: rest.Preferences })));
const StageView = lazy(() => onItsWay.then((rest) => ({ default: rest.StageView })));

export function JoinPage() {
  const t = useTexts(join);
  const [stage, setStage] = useState<Stage>({ at: 'start' });
  usePageTitle(stage.at === 'knock' ? null : t.title);

  const begin = useCallback(async () => {
    setStage({ at: 'start' });
    try {
      const next = await (await onItsWay).begin();
      if (next) setStage(next);
    } catch (broken) {
      // A page that came without its rest is broken, and the page for that says what to do.
      setStage(() => {
        throw broken;
      });
    }
  }, []);

  useEffect(() => {
    void begin();
    // Another link pasted into the same tab changes only what is behind the #.
    const again = () => window.location.hash.length > 1 && void begin();
    window.addEventListener('hashchange', again);
    return () => window.removeEventListener('hashchange', again);
  }, [begin]);

  return (
    <div className="jn">
      <header>
        <Brand size={24} />
        <Suspense>
          <Preferences />
        </Suspense>
      </header>
      <main id="content">
        {stage.at === 'start' ? (
          <Looking />
        ) : (
          <Suspense fallback={<Looking />}>
            <StageView stage={stage} onStage={setStage} retry={() => void begin()} />
          </Suspense>
        )}
      </main>
    </div>
  );
}

/** The words in the file itself: there before any script, and worth reading while the room is looked up. */
function Looking() {
  const t = useTexts(join);
  return <JoinMessage title={t.finding}>{t.soon}</JoinMessage>;
}
