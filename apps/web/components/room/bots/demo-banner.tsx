'use client';

import { useTexts } from '../../../lib/i18n/texts';
import { useRoom } from '../../../lib/room/use-room';
import { bots } from '../../../messages/en/bots';
import css from './bots.module.css';

/** Says in a demo room that it is one, as long as it runs. */
export function DemoBanner() {
  const { briefing, view } = useRoom();
  const t = useTexts(bots).banner;
  if (!briefing.settings.demo || view.state === 'closed') return null;
  return (
    <aside className={css.demo}>
      <b>{t.title}</b> {view.state === 'lobby' && t.text}
    </aside>
  );
}
