import type { Pack } from '@mockpanel/shared/pack/schema';
import { TextField } from './fields';
import { Section } from './section';
import type { Edit } from './use-pack-draft';

/** What every part of the pack page gets. */
export interface PartProps {
  pack: Pack;
  edit: Edit;
}

export function AboutSection({ pack, edit }: PartProps) {
  return (
    <Section id="about" title="About">
      <div className="pe-fields">
        <TextField
          label="Title"
          short
          maxLength={200}
          value={pack.title}
          onChange={(text) => edit(['title'], text)}
        />
        <TextField
          label="Candidate"
          short
          maxLength={200}
          value={pack.candidate ?? ''}
          onChange={(text) => edit(['candidate'], text)}
        />
        <TextField
          label="Brief"
          rows={5}
          maxLength={20_000}
          hint="Half a page that every panelist reads first: what you propose, and to whom."
          value={pack.brief}
          onChange={(text) => edit(['brief'], text)}
        />
      </div>
    </Section>
  );
}
