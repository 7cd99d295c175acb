import type { PackListAnswer } from '@mockpanel/shared/protocol/http';
import { Plus } from 'lucide-react';
import { newRoomPath, packPath } from '../../lib/capability-links';
import { counted } from '../../lib/pack-numbers';
import { Empty } from '../notice';
import { DeleteButton } from './delete-button';

type ListedPack = PackListAnswer['packs'][number];

export function PackList({ packs, onChange }: { packs: ListedPack[]; onChange: () => void }) {
  return (
    <section className="card ws-list" aria-labelledby="packs">
      <div className="row sp wrap g2">
        <h2 id="packs">Packs</h2>
        <a className="btn sm" href="/import">
          <Plus size={18} aria-hidden="true" />
          Import a document
        </a>
      </div>
      {packs.length === 0 ? (
        <Empty
          title="No pack yet"
          actions={
            <a className="btn sm" href="/">
              Start from a template
            </a>
          }
        >
          A pack holds your role cards, questions and run sheet. Import your prep document to get one.
        </Empty>
      ) : (
        <ul>
          {packs.map((pack) => (
            <li key={pack.id}>
              <div className="grow">
                <a className="ws-name" href={packPath(pack.id)}>
                  {pack.title}
                </a>
                <p className="meta num">
                  {counted(pack.counts.roleCards, 'role card')}, {counted(pack.counts.questions, 'question')},{' '}
                  {counted(pack.counts.weakSpots, 'weak spot')}, {counted(pack.counts.rounds, 'round')}
                </p>
                <p className="meta">Changed {day(pack.updatedAt)}</p>
              </div>
              <div className="row g1">
                <a className="btn sm" href={newRoomPath(pack.id)} aria-label={`New room with ${pack.title}`}>
                  New room
                </a>
                <DeleteButton
                  path={`/api/packs/${pack.id}`}
                  name={pack.title}
                  consequence="The pack is erased. Rooms that were made with it keep their own copy, and their reviews stay."
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

export const day = (at: number) =>
  new Date(at).toLocaleDateString([], { day: 'numeric', month: 'long', year: 'numeric' });
