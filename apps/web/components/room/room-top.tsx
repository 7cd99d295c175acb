'use client';

import { CircleHelp, ExternalLink } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTexts } from '../../lib/i18n/texts';
import { useRoom } from '../../lib/room/use-room';
import { room } from '../../messages/en/room';
import { Logo } from '../brand';
import { BotVoice } from './bots/bot-voice';
import { ConnectionBanner } from './connection-banner';
import { Help } from './help';
import css from './room.module.css';
import { RoomMenu } from './room-menu';
import { useLayout } from './use-layout';
import { useShortcuts } from './use-shortcuts';

interface RoomTopProps {
  middle?: ReactNode;
  tools?: ReactNode;
  /** False where the page itself opens with the room's title. */
  titled?: boolean;
}

/** Which room this is, and the few things that are always at hand. */
export function RoomTop({ middle, tools, titled = true }: RoomTopProps) {
  const { briefing } = useRoom();
  return (
    <>
      <ConnectionBanner />
      <header className={css.top}>
        <div className={css.brandline}>
          <Logo size={24} />
          <span className="voice">{titled ? briefing.room.title : 'Mockpanel'}</span>
        </div>
        {middle}
        <div className={css.tools}>
          {tools}
          <RoomTools />
        </div>
      </header>
    </>
  );
}

/** The call, help, and what somebody sets for themselves. */
export function RoomTools() {
  const { callUrl } = useRoom().briefing.settings;
  const t = useTexts(room).top;
  const phone = useLayout() === 'phone';
  const [help, setHelp] = useState(false);
  useShortcuts({ '?': () => setHelp(true) });
  return (
    <>
      {callUrl && (
        <a
          className="btn quiet sm"
          href={callUrl}
          target="_blank"
          rel="noreferrer noopener"
          aria-label={t.openCall}
        >
          <ExternalLink size={18} aria-hidden="true" />
          {phone ? t.call : t.openCall}
        </a>
      )}
      <button
        type="button"
        className="btn quiet sm icon"
        aria-label={t.help}
        title={t.help}
        onClick={() => setHelp(true)}
      >
        <CircleHelp size={20} aria-hidden="true" />
      </button>
      <BotVoice />
      <RoomMenu />
      <Help open={help} onClose={() => setHelp(false)} />
    </>
  );
}
