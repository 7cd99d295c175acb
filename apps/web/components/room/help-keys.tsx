'use client';

import { useTexts } from '../../lib/i18n/texts';
import { useRoom } from '../../lib/room/use-room';
import { help } from '../../messages/en/help';
import css from './help.module.css';

/** What the keys do for who I am. */
export function HelpKeys() {
  const { me } = useRoom().briefing;
  const t = useTexts(help);
  const panelist = me.participantId !== null && me.role === 'panelist';
  const candidate = me.participantId !== null && me.role === 'candidate';
  const keys = [
    ...(panelist
      ? [
          [t.scores, t.keyScore],
          ['N', t.keyNote],
          ['T', t.keyTally],
          ['X', t.keyTick],
        ]
      : []),
    ...(me.chair ? [[t.space, t.keyPause]] : []),
    ...(candidate || (me.chair && !panelist) ? [['N', t.keyNext]] : []),
    ['?', t.keyHelp],
  ];
  return (
    <>
      <h3 className={css.sub}>{t.keys}</h3>
      <p className="ink2">{t.keysLead}</p>
      <dl className={css.keys}>
        {keys.map(([key, words]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
