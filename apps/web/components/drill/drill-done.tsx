import { useEffect } from 'react';
import { progressPath } from '../../lib/capability-links';
import { nextDueAt } from '../../lib/drill/queue';
import { useFormats } from '../../lib/i18n/formats';
import { useTexts } from '../../lib/i18n/texts';
import { drill as texts } from '../../messages/en/drill';
import { Empty } from '../notice';
import type { Drill } from './use-drill';

const HOUR_MS = 3_600_000;

/** Nothing is due: when the next is, and the ways on. What is due soon comes by itself. */
export function DrillDone({ drill, packId }: { drill: Drill; packId: string }) {
  const t = useTexts(texts).done;
  const { dayAndTime } = useFormats();
  const { sitting, load, goAhead } = drill;
  const next = sitting && nextDueAt(sitting);
  useEffect(() => {
    if (!next) return;
    const wait = next - Date.now();
    if (wait > HOUR_MS) return;
    const timer = setTimeout(load, Math.max(1_000, wait));
    return () => clearTimeout(timer);
  }, [next, load]);
  return (
    <Empty
      heading="h2"
      title={t.title}
      actions={
        <div className="row wrap g2">
          <a className="btn pri" href={progressPath(packId)}>
            {t.progress}
          </a>
          {sitting && !sitting.ahead && sitting.items.length > 0 && (
            <button type="button" className="btn" onClick={goAhead}>
              {t.ahead}
            </button>
          )}
        </div>
      }
    >
      {t.text} {next && t.next(dayAndTime(next))}
    </Empty>
  );
}
