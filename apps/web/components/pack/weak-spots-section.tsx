import type { WeakSpot } from '@mockpanel/shared/pack/schema';
import { TriangleAlert } from 'lucide-react';
import { nanoid } from 'nanoid';
import { plainText } from '../../lib/inline-markdown';
import type { PartProps } from './about-section';
import { TextField } from './fields';
import { Item, Section } from './section';
import type { Edit } from './use-pack-draft';

const blankSpot = (): WeakSpot => ({ id: nanoid(10), title: 'New weak spot', challenge: '', defence: '' });

const NoPush = () => (
  <span className="warn">
    <TriangleAlert size={16} strokeWidth={2.2} aria-hidden="true" /> no push
  </span>
);

export function WeakSpotsSection({ pack, edit }: PartProps) {
  return (
    <Section
      id="weak-spots"
      title="Weak spots"
      count={pack.weakSpots.length}
      lead="In the pressure round a friend challenges you, and pushes harder if your first answer does not hold."
      onAdd={() => edit(['weakSpots'], [...pack.weakSpots, blankSpot()])}
      addWords="Add a weak spot"
    >
      {pack.weakSpots.map((spot, index) => (
        <Item
          key={spot.id}
          id={spot.id}
          mark={<span className="pe-n num">{index + 1}</span>}
          summary={plainText(spot.title)}
          aside={spot.push?.trim() ? undefined : <NoPush />}
          onRemove={() =>
            edit(
              ['weakSpots'],
              pack.weakSpots.filter((other) => other.id !== spot.id),
            )
          }
          removeWords={`Remove weak spot ${index + 1}`}
        >
          <SpotFields spot={spot} index={index} edit={edit} />
        </Item>
      ))}
    </Section>
  );
}

function SpotFields({ spot, index, edit }: { spot: WeakSpot; index: number; edit: Edit }) {
  const set = (key: keyof WeakSpot) => (value: unknown) => edit(['weakSpots', index, key], value);
  return (
    <>
      <TextField label="Title" short maxLength={200} value={spot.title} onChange={set('title')} />
      <TextField
        label="Challenge: what they say"
        maxLength={2_000}
        value={spot.challenge}
        onChange={set('challenge')}
      />
      <TextField label="Your defence" rows={2} value={spot.defence} onChange={set('defence')} />
      <TextField
        label="Push: what they say when that does not hold"
        maxLength={2_000}
        note={!spot.push?.trim() && <NoPush />}
        hint="Your friend reads this out. Write it as the attack you are afraid of, in one or two sentences."
        value={spot.push ?? ''}
        onChange={set('push')}
      />
      <TextField
        label="Your second defence"
        rows={2}
        value={spot.secondDefence ?? ''}
        onChange={set('secondDefence')}
      />
    </>
  );
}
