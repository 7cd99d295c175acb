'use client';

import type { StoredPack } from '@mockpanel/shared/protocol/http';
import { useRef } from 'react';
import { newRoomPath } from '../../lib/capability-links';
import { formatMinutes } from '../../lib/format-time';
import { counted, questionCount, totalMs } from '../../lib/pack-numbers';
import { AboutSection } from './about-section';
import { DrillSection } from './drill-section';
import { LintList } from './lint-list';
import { QuestionsSection } from './questions-section';
import { RoleCardsSection } from './role-cards-section';
import { RoundsSection } from './rounds-section';
import { RubricSection } from './rubric-section';
import { SaveBar } from './save-bar';
import { usePackDraft } from './use-pack-draft';
import { WeakSpotsSection } from './weak-spots-section';
import { WordsSection } from './words-section';
import { YourQuestionsSection } from './your-questions-section';

const SECTIONS = [
  ['about', 'About'],
  ['cards', 'Role cards'],
  ['questions', 'Questions'],
  ['weak-spots', 'Weak spots'],
  ['rounds', 'Run sheet'],
  ['your-questions', 'Your questions'],
  ['drill', 'Drill'],
  ['words', 'Reminders and words'],
  ['rubric', 'Score sheet'],
] as const;

export function PackEditor({ stored }: { stored: StoredPack }) {
  const draft = usePackDraft(stored);
  const sections = useRef<HTMLDivElement>(null);
  const { pack, edit, setPack } = draft;

  function openAll(open: boolean) {
    for (const item of sections.current?.querySelectorAll('details') ?? []) item.open = open;
  }

  async function makeRoom() {
    if (draft.state === 'changed' && !(await draft.save())) return;
    window.location.assign(newRoomPath(stored.id));
  }

  return (
    <>
      <div className="pe-head">
        <h1>{pack.title || 'Pack without a title'}</h1>
        <p className="ink2 num">
          {counted(pack.roleCards.length, 'role card')}, {counted(questionCount(pack), 'question')},{' '}
          {counted(pack.weakSpots.length, 'weak spot')}, {formatMinutes(totalMs(pack))}
        </p>
      </div>
      <div className="pe-cols">
        <nav className="pe-nav" aria-label="Parts of the pack">
          <ul>
            {SECTIONS.map(([id, name]) => (
              <li key={id}>
                <a href={`#${id}`}>{name}</a>
              </li>
            ))}
          </ul>
          <div className="row wrap g1">
            <button type="button" className="btn quiet sm" onClick={() => openAll(true)}>
              Open all
            </button>
            <button type="button" className="btn quiet sm" onClick={() => openAll(false)}>
              Close all
            </button>
          </div>
        </nav>
        <div ref={sections} className="pe-sections">
          <LintList pack={pack} />
          <AboutSection pack={pack} edit={edit} />
          <RoleCardsSection pack={pack} edit={edit} onChange={setPack} />
          <QuestionsSection pack={pack} edit={edit} />
          <WeakSpotsSection pack={pack} edit={edit} />
          <RoundsSection pack={pack} edit={edit} />
          <YourQuestionsSection pack={pack} edit={edit} />
          <DrillSection pack={pack} edit={edit} />
          <WordsSection pack={pack} edit={edit} />
          <RubricSection pack={pack} edit={edit} />
        </div>
      </div>
      <SaveBar
        state={draft.state}
        savedAt={draft.savedAt}
        error={draft.error}
        onSave={() => void draft.save()}
        onMakeRoom={() => void makeRoom()}
        onTakeTheirs={() => void draft.takeTheirs()}
        onKeepMine={() => void draft.keepMine()}
      />
    </>
  );
}
