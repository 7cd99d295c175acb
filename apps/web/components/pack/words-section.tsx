import { useTexts } from '../../lib/i18n/texts';
import { pack as packTexts } from '../../messages/en/pack';
import { InlineText } from '../inline-text';
import type { PartProps } from './about-section';
import { LinesField } from './fields';
import { Section } from './section';

export function WordsSection({ pack, edit }: PartProps) {
  const t = useTexts(packTexts);
  return (
    <Section id="words" title={t.words.name} lead={t.words.lead}>
      <div className="pe-fields">
        {pack.reminders.some((reminder) => reminder.includes('*')) && (
          <ul className="pe-read">
            {pack.reminders.map((reminder, index) => (
              <li key={`${index}`}>
                <InlineText text={reminder} />
              </li>
            ))}
          </ul>
        )}
        <LinesField
          label={t.words.reminders}
          hint={t.words.remindersHint}
          value={pack.reminders}
          onChange={(lines) => edit(['reminders'], lines)}
        />
        <LinesField
          label={t.words.avoid}
          value={pack.wordsToAvoid}
          onChange={(lines) => edit(['wordsToAvoid'], lines)}
        />
      </div>
    </Section>
  );
}
