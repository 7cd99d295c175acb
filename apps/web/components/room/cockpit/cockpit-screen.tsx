'use client';

import type { MineNote } from '@mockpanel/shared/room/views';
import { IdCard, ListChecks, NotebookPen } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTexts } from '../../../lib/i18n/texts';
import { openBallots } from '../../../lib/room/criteria';
import { nextTick } from '../../../lib/room/questions';
import { useRoom } from '../../../lib/room/use-room';
import { cockpit } from '../../../messages/en/cockpit';
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
import { PhoneMore } from './phone-more';
import { RoleCard } from './role-card';
import { HandsLine, TableButtons } from './table-buttons';
import { focusTallies, Tallies } from './tallies';
import { useTopOn } from './use-top-on';

/** A panelist's place: what to do now, my card, what to ask and tick, my scores and notes. */
export function CockpitScreen({ bar }: { bar: ReactNode }) {
  const phone = useLayout() === 'phone';
  return phone ? <PhoneCockpit bar={bar} /> : <WideCockpit bar={bar} />;
}

function useCockpitKeys(noteField: React.RefObject<HTMLTextAreaElement | null>, openNotes?: () => void) {
  const { briefing, view, mine, send } = useRoom();
  // At once, so that what is typed next goes into the note and is no shortcut.
  const show = () => openNotes && flushSync(openNotes);
  useShortcuts({
    n: () => {
      show();
      noteField.current?.focus();
    },
    t: () => {
      show();
      focusTallies();
    },
    x: () => {
      const pointId = nextTick(briefing, view, mine);
      if (pointId !== null) send({ type: 'tickPoint', pointId, heard: true });
    },
  });
}

/** Which asking this is: the same question asked again is another. */
function useAskingKey(): string | null {
  const { asking } = useRoom().view;
  return asking && `${asking.participantId} ${asking.at}`;
}

function WideCockpit({ bar }: { bar: ReactNode }) {
  const t = useTexts(cockpit);
  const noteField = useRef<HTMLTextAreaElement>(null);
  const [editing, edit] = useState<MineNote | null>(null);
  const desk = useLayout() === 'desk';
  const nowColumn = useTopOn(useAskingKey());
  const scoreColumn = useTopOn(useRoom().view.round?.id ?? null);
  useCockpitKeys(noteField);
  return (
    <div className={`${room.frame} ${room.fitted} ${css.cockpit}`}>
      <RoomTop middle={<MiniSheet />} />
      <CueStrip>
        <TableButtons />
      </CueStrip>
      <main className={css.cols}>
        {desk && (
          // It scrolls and holds no control: without a stop of its own the keyboard could not reach its end.
          <section className={css.scroll} aria-label={t.whoYouPlay} tabIndex={0}>
            <RoleCard />
          </section>
        )}
        <div className={css.scroll} ref={nowColumn}>
          <RevealedNotice />
          <HandsLine />
          {!desk && <FoldedCard />}
          <NowColumn />
        </div>
        <div className={css.right}>
          <div className={css.scroll} ref={scoreColumn}>
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
  const t = useTexts(cockpit).card;
  return (
    <details className={css.folded}>
      <summary className="card">
        <IdCard size={22} aria-hidden="true" />
        {t.label}
      </summary>
      <RoleCard />
    </details>
  );
}

function PhoneCockpit({ bar }: { bar: ReactNode }) {
  const { briefing, view, mine } = useRoom();
  const t = useTexts(cockpit);
  const [tab, setTab] = useState('card');
  const [editing, edit] = useState<MineNote | null>(null);
  const noteField = useRef<HTMLTextAreaElement>(null);
  useCockpitKeys(noteField, () => setTab('notes'));
  const body = useTopOn(useAskingKey());
  const live = view.round?.state === 'running' || view.round?.state === 'paused';
  const roundId = (live && view.round?.id) || null;
  // A round begins with what there is to ask and to tick; half a note may be finished first.
  useEffect(() => {
    if (roundId !== null)
      setTab((now) => (now === 'notes' && (noteField.current?.value ?? '') !== '' ? now : 'card'));
  }, [roundId]);
  const ballots = openBallots(briefing, view, mine);
  const current = ballots.find((ballot) => ballot.roundId === view.round?.id) ?? ballots.at(-1);
  const score =
    current && current.criteria.length > 0
      ? t.tabs.scoreOf(current.scored, current.criteria.length)
      : t.tabs.score;
  return (
    <main className={`${room.fitted} ${css.phone}`}>
      <ConnectionBanner />
      <CueStrip compact />
      <div
        className={css.phoneBody}
        key={tab}
        ref={body}
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
        <div className={css.tabLine}>
          <PhoneTabs
            label={t.yourPlace}
            tabs={[
              { id: 'card', label: t.tabs.card, icon: IdCard },
              { id: 'score', label: score, icon: ListChecks },
              { id: 'notes', label: t.tabs.notes, icon: NotebookPen },
            ]}
            selected={tab}
            onSelect={setTab}
          />
          <PhoneMore />
        </div>
      </div>
    </main>
  );
}
