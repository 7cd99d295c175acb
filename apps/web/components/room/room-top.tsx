'use client';

import { CircleHelp, ExternalLink } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useRoom } from '../../lib/room/use-room';
import { Logo } from '../brand';
import { ThemeSwitch } from '../theme-switch';
import { ConnectionBanner } from './connection-banner';
import { HelpDialog } from './help-dialog';
import css from './room.module.css';
import { useLayout } from './use-layout';
import { useShortcuts } from './use-shortcuts';

/** Which room this is, and the few things that are always at hand. */
export function RoomTop({
  middle,
  tools,
  titled = true,
}: {
  middle?: ReactNode;
  tools?: ReactNode;
  /** False where the page itself opens with the room's title. */
  titled?: boolean;
}) {
  const { briefing } = useRoom();
  const phone = useLayout() === 'phone';
  const [help, setHelp] = useState(false);
  useShortcuts({ '?': () => setHelp(true) });
  const { callUrl } = briefing.settings;
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
          {callUrl && (
            <a className="btn quiet sm" href={callUrl} target="_blank" rel="noreferrer noopener">
              <ExternalLink size={18} aria-hidden="true" />
              {phone ? 'Call' : 'Open the call'}
            </a>
          )}
          <button
            type="button"
            className="btn quiet sm icon"
            aria-label="Help and keys"
            onClick={() => setHelp(true)}
          >
            <CircleHelp size={20} aria-hidden="true" />
          </button>
          {!phone && <ThemeSwitch />}
        </div>
        <HelpDialog open={help} onClose={() => setHelp(false)} />
      </header>
    </>
  );
}
