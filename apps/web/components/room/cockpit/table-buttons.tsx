'use client';

import { CornerDownRight, Hand, type LucideIcon, Play } from 'lucide-react';
import { useTexts } from '../../../lib/i18n/texts';
import { handsLine, type TableAction, tableActions } from '../../../lib/room/table-actions';
import { useRoom } from '../../../lib/room/use-room';
import { cockpit } from '../../../messages/en/cockpit';
import { people } from '../../../messages/en/people';
import css from './cockpit.module.css';

const ICONS: Record<TableAction['id'], LucideIcon> = {
  hand: Hand,
  interrupt: CornerDownRight,
  'go-on': Play,
};

/** A raised hand, or cutting in on a talk and letting it go on. */
export function TableButtons({ large = false }: { large?: boolean }) {
  const { client, ...place } = useRoom();
  const texts = { table: useTexts(cockpit).table, people: useTexts(people) };
  return tableActions(place, texts).map((action) => {
    const Icon = ICONS[action.id];
    const look = action.main ? (large ? 'pri' : 'ink') : large ? '' : 'line';
    return (
      <button
        key={action.id}
        type="button"
        className={`btn ${large ? 'lg' : ''} ${look} ${css.tableAct} ${action.reason ? css.waits : ''}`}
        aria-pressed={action.on}
        aria-disabled={action.reason !== null}
        onClick={() => {
          for (const command of action.commands) void client.send(command);
        }}
      >
        <span className="row g2">
          <Icon size={20} aria-hidden="true" />
          {action.label}
        </span>
        {action.reason && <small>{action.reason}</small>}
      </button>
    );
  });
}

/** Whose hands are up, and where mine is among them. */
export function HandsLine() {
  const { briefing, view } = useRoom();
  const line = handsLine({ briefing, view }, { table: useTexts(cockpit).table, people: useTexts(people) });
  return (
    <p className={line ? css.hands : 'sr'} aria-live="polite">
      {line && <Hand size={18} aria-hidden="true" />}
      {line}
    </p>
  );
}
