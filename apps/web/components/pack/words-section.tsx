import { InlineText } from '../inline-text';
import type { PartProps } from './about-section';
import { LinesField } from './fields';
import { Section } from './section';

export function WordsSection({ pack, edit }: PartProps) {
  return (
    <Section
      id="words"
      title="Reminders and words"
      lead="Reminders are your checklist before the room; words to avoid are what the panel counts."
    >
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
          label="Reminders"
          hint="One per line; **two stars** around a word make it bold."
          value={pack.reminders}
          onChange={(lines) => edit(['reminders'], lines)}
        />
        <LinesField
          label="Words to avoid"
          value={pack.wordsToAvoid}
          onChange={(lines) => edit(['wordsToAvoid'], lines)}
        />
      </div>
    </Section>
  );
}
