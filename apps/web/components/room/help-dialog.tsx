'use client';

import { useTexts } from '../../lib/i18n/texts';
import { useRoom } from '../../lib/room/use-room';
import { help } from '../../messages/en/help';
import { room } from '../../messages/en/room';
import { Dialog } from '../dialog';
import { Paragraphs } from '../inline-text';
import css from './help.module.css';
import { HelpKeys } from './help-keys';
import { HelpScale } from './help-scale';
import { RoomSettings } from './room-settings';
import { SeatLink } from './seat-link';

interface HelpDialogProps {
  open: boolean;
  onClose: () => void;
  /** Where there is no menu for them. */
  withSettings?: boolean;
}

/** What a first-time interviewer needs, at any time: the brief, five lines on how, the scale, the keys. */
export function HelpDialog({ open, onClose, withSettings = false }: HelpDialogProps) {
  const { briefing } = useRoom();
  const t = useTexts(help);
  const { settings } = useTexts(room).top;
  const { me } = briefing;
  const panelist = me.participantId !== null && me.role === 'panelist';
  return (
    <Dialog open={open} title={t.title} onClose={onClose}>
      <p>{t.lead}</p>
      {panelist && (
        <>
          <details className={css.brief}>
            <summary>{t.brief}</summary>
            {briefing.brief.trim() ? <Paragraphs text={briefing.brief} /> : <p>{t.noBrief}</p>}
          </details>
          <h3 className={css.sub}>{t.how}</h3>
          <ol className={css.how}>
            {[t.first, t.second, t.third, t.fourth, t.fifth].map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ol>
          <HelpScale />
        </>
      )}
      {!withSettings && <HelpKeys />}
      {withSettings && (
        <>
          <h3 className={css.sub}>{settings}</h3>
          <RoomSettings />
        </>
      )}
      <SeatLink roomId={briefing.room.id} seated={me.participantId !== null} />
    </Dialog>
  );
}
