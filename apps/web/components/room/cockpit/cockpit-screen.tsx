'use client';

import type { MineNote } from '@mockpanel/shared/room/views';
import { IdCard, ListChecks, NotebookPen } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import { openBallots } from '../../../lib/room/criteria';
import { nextTick } from '../../../lib/room/questions';
import { useRoom } from '../../../lib/room/use-room';
import { PhoneTabs, tabId, tabPanelId } from '../../phone-tabs';
import { ScoreColumn } from '../ballot/score-column';
import { ConnectionBanner } from '../connection-banner';
import { MiniSheet } from '../mini-sheet';
import { NoteList } from '../notes/note-list';
import { NoteWriter } from '../notes/note-writer';
import { RevealedNotice } from '../revealed-notice';
import room from '../room.module.css';
import { RoomTop } from '../room-top';
import { useLayout } from '../use-layout';
import { useShortcuts } from '../use-shortcuts';
import css from './cockpit.module.css';
import { CueStrip } from './cue-strip';
import { NowColumn } from './now-column';
import { PhoneAction } from './phone-action';
import { RoleCard } from './role-card';
import { HandsLine, TableButtons } from './table-buttons';
import { Tallies } from './tallies';

/** A panelist's place: what to do now, my card, what to ask and tick, my scores and notes. */
export function CockpitScreen({ bar }: { bar: ReactNode }) {
  const phone = useLayout() === 'phone';
  return phone ? <PhoneCockpit bar={bar} /> : <WideCockpit bar={bar} />;
}

function useCockpitKeys(noteField: React.RefObject<HTMLTextAreaElement | null>, openNotes?: () => void) {
  const { briefing, view, mine, send } = useRoom();
  useShortcuts({
    n: () => {
      openNotes?.();
      requestAnimationFrame(() => noteField.current?.focus());
    },
    t: () => {
      const pointId = nextTick(briefing, view, mine);
      if (pointId !== null) send({ type: 'tickPoint', pointId, heard: true });
    },
  });
}

function WideCockpit({ bar }: { bar: ReactNode }) {
  const noteField = useRef<HTMLTextAreaElement>(null);
  const [editing, edit] = useState<MineNote | null>(null);
  const desk = useLayout() === 'desk';
  useCockpitKeys(noteField);
  return (
    <div className={`${room.frame} ${css.cockpit}`}>
      <RoomTop middle={<MiniSheet />} />
      <CueStrip>
        <TableButtons />
      </CueStrip>
      <main className={css.cols}>
        {desk && (
          <div className={css.scroll}>
            <RoleCard />
          </div>
        )}
        <div className={css.scroll}>
          <RevealedNotice />
          <HandsLine />
          {!desk && <FoldedCard />}
          <NowColumn />
        </div>
        <div className={css.right}>
          <div className={css.scroll}>
            <ScoreColumn />
            <NoteList onEdit={edit} newestFirst />
          </div>
          <div className={css.dock}>
            <Tallies />
            <NoteWriter field={noteField} editing={editing} done={() => edit(null)} />
          </div>
        </div>
      </main>
      <div className={room.foot}>{bar}</div>
    </div>
  );
}

function FoldedCard() {
  return (
    <details className={css.folded}>
      <summary className="card">
        <IdCard size={22} aria-hidden="true" />
        Your role card
      </summary>
      <RoleCard />
    </details>
  );
}

function PhoneCockpit({ bar }: { bar: ReactNode }) {
  const { briefing, view, mine } = useRoom();
  const [tab, setTab] = useState('card');
  const [editing, edit] = useState<MineNote | null>(null);
  const noteField = useRef<HTMLTextAreaElement>(null);
  useCockpitKeys(noteField, () => setTab('notes'));
  const ballots = openBallots(briefing, view, mine);
  const current = ballots.find((ballot) => ballot.roundId === view.round?.id) ?? ballots.at(-1);
  const score =
    current && current.criteria.length > 0
      ? `Score, ${current.scored} of ${current.criteria.length}`
      : 'Score';
  return (
    <main className={css.phone}>
      <ConnectionBanner />
      <CueStrip compact />
      <div
        className={css.phoneBody}
        key={tab}
        id={tabPanelId(tab)}
        role="tabpanel"
        aria-labelledby={tabId(tab)}
      >
        {tab === 'card' && (
          <>
            <RevealedNotice />
            <HandsLine />
            <NowColumn />
            <FoldedCard />
          </>
        )}
        {tab === 'score' && <ScoreColumn />}
        {tab === 'notes' && <NoteList onEdit={edit} />}
      </div>
      <div className={css.phoneFoot}>
        {tab === 'card' && <PhoneAction />}
        {tab === 'notes' && (
          <div className={css.act}>
            <NoteWriter field={noteField} editing={editing} done={() => edit(null)} />
            <Tallies />
          </div>
        )}
        {bar}
        <PhoneTabs
          label="Your place"
          tabs={[
            { id: 'card', label: 'Card', icon: IdCard },
            { id: 'score', label: score, icon: ListChecks },
            { id: 'notes', label: 'Notes', icon: NotebookPen },
          ]}
          selected={tab}
          onSelect={setTab}
        />
      </div>
    </main>
  );
}
