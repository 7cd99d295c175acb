'use client';

import type { StoredPack } from '@mockpanel/shared/protocol/http';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { newRoomPath } from '../../lib/capability-links';
import { useFormats } from '../../lib/i18n/formats';
import { textsNow, useTexts } from '../../lib/i18n/texts';
import { ownerOf } from '../../lib/pack-edit';
import { questionCount, totalMs } from '../../lib/pack-numbers';
import { pack as packTexts } from '../../messages/en/pack';
import { words } from '../../messages/en/words';
import { AboutSection } from './about-section';
import { DrillSection } from './drill-section';
import { LintList } from './lint-list';
import { itemId, type OpenItems, OpenItemsContext } from './open-items';
import { PackTools } from './pack-tools';
import { QuestionsSection } from './questions-section';
import { RoleCardsSection } from './role-cards-section';
import { RoundsSection } from './rounds-section';
import { RubricSection } from './rubric-section';
import { SaveBar } from './save-bar';
import { usePackDraft } from './use-pack-draft';
import { WeakSpotsSection } from './weak-spots-section';
import { WordsSection } from './words-section';
import { YourQuestionsSection } from './your-questions-section';

export function PackEditor({ stored }: { stored: StoredPack }) {
  const t = useTexts(packTexts);
  const w = useTexts(words);
  const { length } = useFormats();
  const draft = usePackDraft(stored);
  const { pack, edit, change } = draft;
  const items = useItems(draft);
  const part = { pack, edit, change };

  async function invite() {
    if (await draft.flush()) window.location.assign(newRoomPath(stored.id));
  }

  return (
    <OpenItemsContext value={items.open}>
      <div onKeyDown={(event) => undoByKeyboard(event, draft)}>
        <div className="pe-head">
          <h1 className={pack.title.length > LONG_TITLE ? 'long' : undefined}>{pack.title || t.untitled}</h1>
          <p className="ink2 num">
            {w.count.roleCards(pack.roleCards.length)}, {w.count.questions(questionCount(pack))},{' '}
            {w.count.weakSpots(pack.weakSpots.length)}, {length(totalMs(pack))}
          </p>
          <PackTools draft={draft} />
        </div>
        <div className="pe-cols">
          <Contents onOpenAll={items.openAll} />
          <div className="pe-sections">
            <LintList pack={pack} change={change} />
            <AboutSection {...part} />
            <RoleCardsSection {...part} />
            <QuestionsSection {...part} />
            <WeakSpotsSection {...part} />
            <RoundsSection {...part} />
            <YourQuestionsSection {...part} />
            <DrillSection {...part} />
            <WordsSection {...part} />
            <RubricSection {...part} />
          </div>
        </div>
        <SaveBar draft={draft} onInvite={() => void invite()} />
      </div>
    </OpenItemsContext>
  );
}

/** Letters beyond which a title in full size would fill a phone. */
const LONG_TITLE = 60;

function Contents({ onOpenAll }: { onOpenAll: (open: boolean) => void }) {
  const t = useTexts(packTexts);
  const sections = [
    ['about', t.about.name],
    ['cards', t.cards.name],
    ['questions', t.questions.name],
    ['weak-spots', t.spots.name],
    ['rounds', t.rounds.name],
    ['your-questions', t.yours.name],
    ['drill', t.drill.name],
    ['words', t.words.name],
    ['rubric', t.rubric.name],
  ];
  return (
    <nav className="pe-nav" aria-label={t.parts}>
      <ul>
        {sections.map(([id, name]) => (
          <li key={id}>
            <a href={`#${id}`}>{name}</a>
          </li>
        ))}
      </ul>
      <div className="row wrap g1">
        <button type="button" className="btn quiet sm" onClick={() => onOpenAll(true)}>
          {t.openAll}
        </button>
        <button type="button" className="btn quiet sm" onClick={() => onOpenAll(false)}>
          {t.closeAll}
        </button>
      </div>
    </nav>
  );
}

/** The page's own undo: a field's would know nothing of what happened outside it. */
function undoByKeyboard(event: KeyboardEvent, draft: ReturnType<typeof usePackDraft>) {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
  const key = event.key.toLowerCase();
  const isUndo = key === 'z' && !event.shiftKey;
  const isRedo = key === 'y' || (key === 'z' && event.shiftKey);
  if (!isUndo && !isRedo) return;
  event.preventDefault();
  if (isUndo) draft.undo();
  else draft.redo();
}

/** Which entries are unfolded, and how one is brought into view. */
function useItems({ pack, say }: ReturnType<typeof usePackDraft>) {
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [all, setAll] = useState(false);
  const latest = useRef(pack);
  latest.current = pack;

  const open: OpenItems = useMemo(() => {
    const setOpen = (id: string, isOpen: boolean) =>
      setOpened((before) => (before.has(id) === isOpen ? before : withId(before, id, isOpen)));
    return {
      isOpen: (id) => opened.has(id),
      setOpen,
      all,
      showAll: () => setAll(true),
      reveal: (id, field) => {
        flushSync(() => {
          setOpen(ownerOf(latest.current, id), true);
          setAll(true);
        });
        focusOn(id, field);
      },
      removed: (sectionId, name) => {
        say(textsNow(packTexts).item.removed(name));
        document.getElementById(`${sectionId}-title`)?.focus();
      },
    };
  }, [opened, all, say]);

  function openAll(isOpen: boolean) {
    const ids = [
      ...pack.roleCards,
      ...pack.questions,
      ...pack.weakSpots,
      ...pack.rounds,
      ...pack.drill,
      ...pack.rubric.criteria,
    ].map(({ id }) => id);
    setOpened(new Set(isOpen ? ids : []));
  }
  return { open, openAll };
}

function withId(ids: ReadonlySet<string>, id: string, isIn: boolean): ReadonlySet<string> {
  const next = new Set(ids);
  if (isIn) next.add(id);
  else next.delete(id);
  return next;
}

/** Puts the focus into a thing, or into one field of it: `first`, or the name a warning uses. */
function focusOn(id: string, field?: string) {
  const item = document.getElementById(itemId(id)) ?? document.getElementById('about');
  const named = item?.querySelector<HTMLElement>(`[data-field="${field ?? id}"]`);
  const first = item?.querySelector<HTMLElement>(
    field === undefined ? 'summary, input, textarea' : 'input, textarea',
  );
  (named ?? item)?.scrollIntoView({ block: named ? 'center' : 'start' });
  (named ?? first)?.focus({ preventScroll: true });
}
