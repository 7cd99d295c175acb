import { aliasesFor, withAliases } from '@mockpanel/shared/pack/aliases';
import type { Pack } from '@mockpanel/shared/pack/schema';
import { UserRoundPen } from 'lucide-react';
import { useTexts } from '../../lib/i18n/texts';
import { pack as packTexts } from '../../messages/en/pack';
import { TextField } from './fields';
import { Section } from './section';
import type { Edit } from './use-pack-draft';

/** What every part of the pack page gets. */
export interface PartProps {
  pack: Pack;
  /** Puts a value at a path. */
  edit: Edit;
  /** Puts another pack in its place, as one step. */
  change: (pack: Pack) => void;
}

export function AboutSection({ pack, edit, change }: PartProps) {
  const t = useTexts(packTexts);
  return (
    <Section id="about" title={t.about.name}>
      <div className="pe-fields">
        <TextField
          label={t.about.title}
          field="title"
          short
          maxLength={200}
          value={pack.title}
          onChange={(text) => edit(['title'], text)}
        />
        <TextField
          label={t.about.candidate}
          short
          maxLength={200}
          value={pack.candidate ?? ''}
          onChange={(text) => edit(['candidate'], text)}
        />
        <TextField
          label={t.about.brief}
          field="brief"
          rows={5}
          maxLength={20_000}
          hint={t.about.briefHint}
          value={pack.brief}
          onChange={(text) => edit(['brief'], text)}
        />
        <RealNames pack={pack} onReplace={change} />
      </div>
    </Section>
  );
}

function RealNames({ pack, onReplace }: { pack: Pack; onReplace: (pack: Pack) => void }) {
  const t = useTexts(packTexts);
  const aliases = aliasesFor(pack, t.alias);
  const hasNames = pack.roleCards.some((card) => card.name);
  if (aliases.length === 0) return hasNames ? <p className="ink3">{t.about.aliased}</p> : null;
  return (
    <div>
      <button type="button" className="btn sm" onClick={() => onReplace(withAliases(pack, aliases))}>
        <UserRoundPen size={18} aria-hidden="true" />
        {t.about.alias}
      </button>
      <p className="field-hint">{t.about.aliasHint}</p>
    </div>
  );
}
