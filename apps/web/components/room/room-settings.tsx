'use client';

import { Presentation } from 'lucide-react';
import { roomPath } from '../../lib/capability-links';
import { useTexts } from '../../lib/i18n/texts';
import { usePreference } from '../../lib/room/preferences';
import { useRoom } from '../../lib/room/use-room';
import { clock } from '../../messages/en/clock';
import { room } from '../../messages/en/room';
import { Preferences } from '../preferences';
import css from './room.module.css';

/** What somebody sets for themselves: language, theme, the clock, sounds; and the way to a projected stage. */
export function RoomSettings() {
  const { briefing, onWall, wakeLock } = useRoom();
  const [clockHidden, hideClock] = usePreference('clock-hidden');
  const [sounds, setSounds] = usePreference('sounds');
  const t = useTexts(room).settings;
  const words = useTexts(clock);
  return (
    <div className={css.settings}>
      <Preferences />
      <label className="check">
        <input type="checkbox" checked={clockHidden} onChange={(event) => hideClock(event.target.checked)} />
        <span>{words.hide}</span>
      </label>
      <label className="check">
        <input type="checkbox" checked={sounds} onChange={(event) => setSounds(event.target.checked)} />
        <span>
          {t.sounds}
          <span className={css.hint}>{t.soundsHint}</span>
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
            {t.project}
            <span className={css.hint}>{t.projectHint}</span>
          </span>
        </a>
      )}
      <p className={css.hint}>{wakeLock === 'refused' ? t.notAwake : t.awake}</p>
    </div>
  );
}
