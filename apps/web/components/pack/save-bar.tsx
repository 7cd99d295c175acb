import { ArrowRight, Check, Redo2, TriangleAlert, Undo2 } from 'lucide-react';
import { useFormats } from '../../lib/i18n/formats';
import { useTexts } from '../../lib/i18n/texts';
import { storable } from '../../lib/pack-edit';
import type { SaveState } from '../../lib/pack-saver';
import { pack as packTexts } from '../../messages/en/pack';
import { ErrorNotice } from '../error-notice';
import { Notice } from '../notice';
import type { usePackDraft } from './use-pack-draft';

interface SaveBarProps {
  draft: ReturnType<typeof usePackDraft>;
  onInvite: () => void;
}

/** What is saved and what is not, in sight all the time; undo and the way on beside it. */
export function SaveBar({ draft, onInvite }: SaveBarProps) {
  const t = useTexts(packTexts);
  const { time } = useFormats();
  const { state, failure, news } = draft;
  return (
    <div className="card lift pe-save">
      {state.at === 'conflict' && <Conflict draft={draft} />}
      {failure && <ErrorNotice error={failure} />}
      {state.at === 'refused' && (
        <ErrorNotice error={state.error} title={t.save.refusedTitle}>
          <p>{t.save.refusedSafe}</p>
        </ErrorNotice>
      )}
      {state.at === 'waiting' && (
        <ErrorNotice
          error={state.error}
          title={t.save.refusedTitle}
          actions={
            <button type="button" className="btn sm" onClick={() => void draft.flush()}>
              {t.save.again}
            </button>
          }
        >
          <p>{t.save.waitingSafe}</p>
        </ErrorNotice>
      )}
      <p role="status" className={state.at === 'saved' ? 'ink2 row g2' : 'row g2'}>
        <StateMark at={state.at} />
        <span>
          {state.at === 'saved' ? t.save.saved(time(state.when)) : t.save[state.at]}
          {news && <span className="m">{news}</span>}
          {!news && <EmptyEntries draft={draft} />}
        </span>
      </p>
      <div className="row g2">
        <button type="button" className="btn quiet icon" disabled={!draft.canUndo} onClick={draft.undo}>
          <Undo2 size={20} aria-hidden="true" />
          <span className="sr">{t.tools.undo}</span>
        </button>
        <button type="button" className="btn quiet icon" disabled={!draft.canRedo} onClick={draft.redo}>
          <Redo2 size={20} aria-hidden="true" />
          <span className="sr">{t.tools.redo}</span>
        </button>
        <button type="button" className="btn pri" disabled={state.at === 'conflict'} onClick={onInvite}>
          {t.save.invite}
          <ArrowRight size={20} aria-hidden="true" />
        </button>
      </div>
    </div>
  );
}

function StateMark({ at }: { at: SaveState['at'] }) {
  if (at === 'saved') return <Check size={18} aria-hidden="true" />;
  if (at === 'changed' || at === 'saving') return <span className="dot-now" aria-hidden="true" />;
  return <TriangleAlert size={18} aria-hidden="true" />;
}

function EmptyEntries({ draft }: Pick<SaveBarProps, 'draft'>) {
  const t = useTexts(packTexts);
  const { empty } = storable(draft.pack);
  return empty > 0 ? <span className="m">{t.save.empty(empty)}</span> : null;
}

function Conflict({ draft }: Pick<SaveBarProps, 'draft'>) {
  const t = useTexts(packTexts);
  return (
    <Notice
      tone="error"
      title={t.conflict.title}
      actions={
        <>
          <button type="button" className="btn sm" onClick={() => void draft.takeTheirs()}>
            {t.conflict.theirs}
          </button>
          <button type="button" className="btn sm" onClick={() => void draft.keepAsCopy()}>
            {t.conflict.mine}
          </button>
        </>
      }
    >
      <p>{t.conflict.text}</p>
    </Notice>
  );
}
