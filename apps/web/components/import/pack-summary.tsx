'use client';

import { type Alias, aliasesFor } from '@mockpanel/shared/pack/aliases';
import type { Pack } from '@mockpanel/shared/pack/schema';
import type { ImportReport } from '@mockpanel/shared/prep/report';
import { CircleCheck, UserRoundPen } from 'lucide-react';
import type { ReactNode } from 'react';
import { formatDuration } from '../../lib/format-time';
import { useFormats } from '../../lib/i18n/formats';
import { useTexts } from '../../lib/i18n/texts';
import { totalMs } from '../../lib/pack-numbers';
import { imports } from '../../messages/en/imports';
import { pack as packTexts } from '../../messages/en/pack';
import { useWarnings } from '../use-warnings';
import { CardList, QuestionList, SpotList } from './found-lists';
import { FoundSection } from './found-section';

interface PackSummaryProps {
  pack: Pack;
  report: ImportReport;
  warnings: ReactNode;
  aliases: Alias[];
  onAlias: () => void;
  onUndoAlias: () => void;
  onShowLine: (line: number) => void;
}

/** What came of the document, each thing with the way back to its line. */
export function PackSummary({ pack, report, warnings, onShowLine, ...names }: PackSummaryProps) {
  const t = useTexts(imports).pack;
  const toLookAt = useWarnings(pack)?.length ?? 0;
  const found = { pack, report, onShowLine };
  return (
    <section className="card pk" aria-labelledby="your-pack">
      <div className="row sp wrap g2">
        <h1 id="your-pack">{t.title}</h1>
        <span className="chip ok">
          <CircleCheck size={18} strokeWidth={2.2} aria-hidden="true" />
          {toLookAt ? t.toLookAt(toLookAt) : t.ready}
        </span>
      </div>
      <p className="pk-title">{pack.title}</p>
      {warnings}
      <CardList {...found} />
      <QuestionList {...found} />
      <SpotList {...found} />
      <RunSheet pack={pack} />
      <Rest pack={pack} />
      <Names pack={pack} {...names} />
    </section>
  );
}

function RunSheet({ pack }: { pack: Pack }) {
  const t = useTexts(imports).pack;
  const { length } = useFormats();
  return (
    <FoundSection label={t.runSheet} sub={length(totalMs(pack))}>
      <ul className="bars num" aria-label={t.bars}>
        {pack.rounds.map((round) => (
          <li key={round.id} style={{ flexGrow: round.durationMs }} title={round.title}>
            <span className="sr">{round.title}, </span>
            {formatDuration(round.durationMs)}
          </li>
        ))}
      </ul>
      <p className="m">{pack.rounds.map((round) => round.title).join(', ')}</p>
    </FoundSection>
  );
}

function Rest({ pack }: { pack: Pack }) {
  const t = useTexts(imports).pack;
  const rest = [
    pack.candidateQuestions.length && t.yours(pack.candidateQuestions.length),
    pack.drill.length && t.drill(pack.drill.length),
    pack.reminders.length && t.reminders(pack.reminders.length),
    pack.wordsToAvoid.length && t.words(pack.wordsToAvoid.length),
    pack.rubric.criteria.length && t.criteria(pack.rubric.criteria.length),
  ].filter(Boolean);
  return (
    <FoundSection label={t.and}>
      <p>{rest.length ? rest.join(', ') : t.nothingMore}</p>
    </FoundSection>
  );
}

type NamesProps = Pick<PackSummaryProps, 'pack' | 'aliases' | 'onAlias' | 'onUndoAlias'>;

function Names({ pack, aliases, onAlias, onUndoAlias }: NamesProps) {
  const t = useTexts(imports).names;
  const { alias } = useTexts(packTexts);
  if (aliases.length === 0 && aliasesFor(pack, alias).length === 0) return null;
  return (
    <FoundSection label={t.title}>
      {aliases.length > 0 ? (
        <>
          <p>{aliases.map((one) => t.done(one.name, one.alias)).join(', ')}.</p>
          <button type="button" className="btn sm" onClick={onUndoAlias}>
            {t.undo}
          </button>
        </>
      ) : (
        <>
          <button type="button" className="btn sm" onClick={onAlias}>
            <UserRoundPen size={18} aria-hidden="true" />
            {t.replace}
          </button>
          <p className="m">{t.hint}</p>
        </>
      )}
    </FoundSection>
  );
}
