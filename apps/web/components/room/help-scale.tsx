'use client';

import { useTexts } from '../../lib/i18n/texts';
import { help } from '../../messages/en/help';
import { wording } from '../../messages/en/wording';
import css from './help.module.css';

/** The four levels and "not observed", as they look on the sheet. */
export function HelpScale() {
  const t = useTexts(help);
  const { levels, notObserved, notObservedShort } = useTexts(wording);
  const rows = [
    { oval: '1', name: levels[1], words: t.level1 },
    { oval: '2', name: levels[2], words: t.level2 },
    { oval: '3', name: levels[3], words: t.level3 },
    { oval: '4', name: levels[4], words: t.level4 },
    { oval: notObservedShort, name: notObserved, words: t.levelNone },
  ];
  return (
    <>
      <h3 className={css.sub}>{t.scale}</h3>
      <p className="ink2">{t.scaleLead}</p>
      <dl className={css.scale}>
        {rows.map(({ oval, name, words }) => (
          <div key={oval}>
            <dt>
              <span className={`oval num ${oval === notObservedShort ? 'no' : ''}`} aria-hidden="true">
                <span>{oval}</span>
              </span>
              <span className="sr">{oval}</span>
            </dt>
            <dd>
              <b>{name}.</b> {words}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
