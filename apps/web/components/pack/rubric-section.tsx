import type { Criterion } from '@mockpanel/shared/pack/schema';
import { seatLook } from '../../lib/seat-look';
import { SeatMark } from '../seat-mark';
import type { PartProps } from './about-section';
import { TextField } from './fields';
import { Item, Section } from './section';

const LEVELS = [1, 2, 3, 4] as const;

export function RubricSection({ pack, edit }: PartProps) {
  const { criteria } = pack.rubric;
  return (
    <Section
      id="rubric"
      title="Score sheet"
      count={criteria.length}
      lead="Everyone scores alone, 1 to 4 or “not observed”. Each level says what it looks like."
    >
      {criteria.map((criterion, index) => (
        <Item
          key={criterion.id}
          id={criterion.id}
          mark={<Whose criterion={criterion} pack={pack} />}
          summary={criterion.title}
          aside={criterion.roleCardId ? undefined : 'whole panel'}
        >
          <TextField
            label="Criterion"
            short
            maxLength={200}
            value={criterion.title}
            onChange={(text) => edit(['rubric', 'criteria', index, 'title'], text)}
          />
          {LEVELS.map((level) => (
            <TextField
              key={level}
              label={`What a ${level} looks like`}
              maxLength={2_000}
              value={criterion.anchors[level]}
              onChange={(text) => edit(['rubric', 'criteria', index, 'anchors', level], text)}
            />
          ))}
        </Item>
      ))}
    </Section>
  );
}

function Whose({ criterion, pack }: { criterion: Criterion; pack: PartProps['pack'] }) {
  const index = pack.roleCards.findIndex((card) => card.id === criterion.roleCardId);
  const card = pack.roleCards[index];
  if (!card) return <span className="pe-n" />;
  return (
    <span className={`s${seatLook(index).hue}`}>
      <SeatMark index={index} card={card} size={28} label={card.name || card.title} />
    </span>
  );
}
