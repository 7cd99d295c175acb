'use client';

import { Presentation, SlidersHorizontal } from 'lucide-react';
import { useId } from 'react';
import { roomPath } from '../../lib/capability-links';
import { useTexts } from '../../lib/i18n/texts';
import { usePreference } from '../../lib/room/preferences';
import { useRoom } from '../../lib/room/use-room';
import { clock } from '../../messages/en/clock';
import { room } from '../../messages/en/room';
import { Preferences } from '../preferences';
import css from './room.module.css';

/** What somebody sets for themselves: language, theme, the clock, sounds; and the way to a projected stage. */
export function RoomMenu() {
  const { briefing, onWall } = useRoom();
  const [clockHidden, hideClock] = usePreference('clock-hidden');
  const [sounds, setSounds] = usePreference('sounds');
  const t = useTexts(room);
  const words = useTexts(clock);
  const id = useId();
  return (
    <>
      <button
        type="button"
        className="btn quiet sm icon"
        aria-label={t.top.settings}
        title={t.top.settings}
        popoverTarget={id}
      >
        <SlidersHorizontal size={20} aria-hidden="true" />
      </button>
      <div id={id} popover="auto" className={css.menu} role="group" aria-label={t.top.settings}>
        <Preferences />
        <label className="check">
          <input
            type="checkbox"
            checked={clockHidden}
            onChange={(event) => hideClock(event.target.checked)}
          />
          <span>{words.hide}</span>
        </label>
        <label className="check">
          <input type="checkbox" checked={sounds} onChange={(event) => setSounds(event.target.checked)} />
          <span>
            {t.settings.sounds}
            <span className={css.hint}>{t.settings.soundsHint}</span>
          </span>
        </label>
        {!onWall && (
          <a
            className={css.menuLink}
            href={`${roomPath(briefing.room.id)}?stage`}
            target="_blank"
            rel="noreferrer"
          >
            <Presentation size={20} aria-hidden="true" />
            <span>
              {t.settings.project}
              <span className={css.hint}>{t.settings.projectHint}</span>
            </span>
          </a>
        )}
      </div>
    </>
  );
}
