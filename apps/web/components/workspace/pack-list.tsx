'use client';

import type { PackListAnswer } from '@mockpanel/shared/protocol/http';
import { Plus } from 'lucide-react';
import { newRoomPath, packPath, progressPath } from '../../lib/capability-links';
import { useFormats } from '../../lib/i18n/formats';
import { useTexts } from '../../lib/i18n/texts';
import { progress as progressTexts } from '../../messages/en/progress';
import { words } from '../../messages/en/words';
import { workspace } from '../../messages/en/workspace';
import { Empty } from '../notice';
import { DeleteButton } from './delete-button';

type ListedPack = PackListAnswer['packs'][number];

const COUNTED = ['roleCards', 'questions', 'weakSpots', 'rounds'] as const;

export function PackList({ packs, onChange }: { packs: ListedPack[]; onChange: () => void }) {
  const t = useTexts(workspace).packs;
  const { count } = useTexts(words);
  const progress = useTexts(progressTexts);
  const { day } = useFormats();
  return (
    <section className="card ws-list" aria-labelledby="packs">
      <div className="row sp wrap g2">
        <h2 id="packs">{t.title}</h2>
        <a className="btn sm" href="/import">
          <Plus size={18} aria-hidden="true" />
          {t.import}
        </a>
      </div>
      {packs.length === 0 ? (
        <Empty
          title={t.none}
          actions={
            <a className="btn sm" href="/">
              {t.template}
            </a>
          }
        >
          {t.noneText}
        </Empty>
      ) : (
        <ul>
          {packs.map((pack) => (
            <li key={pack.id}>
              <div className="grow">
                <a className="ws-name" href={packPath(pack.id)}>
                  {pack.title}
                </a>
                <p className="meta num">{COUNTED.map((kind) => count[kind](pack.counts[kind])).join(', ')}</p>
                <p className="meta">{t.changed(day(pack.updatedAt))}</p>
              </div>
              <div className="row wrap g1">
                <a className="btn sm" href={newRoomPath(pack.id)} aria-label={t.newRoomWith(pack.title)}>
                  {t.newRoom}
                </a>
                <a
                  className="btn quiet sm"
                  href={progressPath(pack.id)}
                  aria-label={progress.documentTitle(pack.title)}
                >
                  {progress.title}
                </a>
                <DeleteButton
                  path={`/api/packs/${pack.id}`}
                  name={pack.title}
                  consequence={t.lost}
                  onDeleted={onChange}
                />
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
