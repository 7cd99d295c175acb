import type { WeakSpot } from '@mockpanel/shared/pack/schema';
import { TriangleAlert } from 'lucide-react';
import { nanoid } from 'nanoid';
import { useTexts } from '../../lib/i18n/texts';
import { plainText } from '../../lib/inline-markdown';
import { moved } from '../../lib/run-sheet-edit';
import { pack as packTexts } from '../../messages/en/pack';
import type { PartProps } from './about-section';
import { TextField } from './fields';
import { Item, Items, Section } from './section';
import { useAdd } from './use-add';
import type { Edit } from './use-pack-draft';

function NoPush() {
  const t = useTexts(packTexts);
  return (
    <span className="warn">
      <TriangleAlert size={16} strokeWidth={2.2} aria-hidden="true" /> {t.spots.noPush}
    </span>
  );
}

export function WeakSpotsSection({ pack, edit }: PartProps) {
  const t = useTexts(packTexts);
  const add = useAdd();
  const list = pack.weakSpots;
  return (
    <Section
      id="weak-spots"
      title={t.spots.name}
      count={list.length}
      lead={t.spots.lead}
      onAdd={() =>
        add((id) => edit(['weakSpots'], [...list, { id, title: '', challenge: '', defence: '' }]), nanoid(10))
      }
      addWords={t.spots.add}
    >
      <Items ids={list.map(({ id }) => id)} onMove={(from, to) => edit(['weakSpots'], moved(list, from, to))}>
        {list.map((spot, index) => (
          <Item
            key={spot.id}
            id={spot.id}
            section="weak-spots"
            name={t.spots.one(index + 1)}
            mark={<span className="pe-n num">{index + 1}</span>}
            summary={plainText(spot.title) || t.spots.fresh}
            aside={spot.push?.trim() ? undefined : <NoPush />}
            onRemove={() =>
              edit(
                ['weakSpots'],
                list.filter((other) => other.id !== spot.id),
              )
            }
          >
            {() => <SpotFields spot={spot} index={index} edit={edit} />}
          </Item>
        ))}
      </Items>
    </Section>
  );
}

function SpotFields({ spot, index, edit }: { spot: WeakSpot; index: number; edit: Edit }) {
  const t = useTexts(packTexts);
  const set = (key: keyof WeakSpot) => (value: unknown) => edit(['weakSpots', index, key], value);
  return (
    <>
      <TextField label={t.spots.title} short maxLength={200} value={spot.title} onChange={set('title')} />
      <TextField
        label={t.spots.challenge}
        maxLength={2_000}
        value={spot.challenge}
        onChange={set('challenge')}
      />
      <TextField
        label={t.spots.defence}
        field="text"
        rows={2}
        value={spot.defence}
        onChange={set('defence')}
      />
      <TextField
        label={t.spots.push}
        field="push"
        maxLength={2_000}
        note={!spot.push?.trim() && <NoPush />}
        hint={t.spots.pushHint}
        value={spot.push ?? ''}
        onChange={set('push')}
      />
      <TextField
        label={t.spots.second}
        rows={2}
        value={spot.secondDefence ?? ''}
        onChange={set('secondDefence')}
      />
    </>
  );
}
