import type { Review } from '@mockpanel/shared/review/types';
import type { ReactNode } from 'react';
import { useTexts } from '../../lib/i18n/texts';
import type { ReviewPeople } from '../../lib/review/people';
import { review as texts } from '../../messages/en/review';
import { words as wordTexts } from '../../messages/en/words';
import css from './coverage.module.css';
import { Panel } from './panel';

/** What the pack holds against what came up, once that gives nothing away; and what was asked beside it. */
export function CoveragePanel({ review, people }: { review: Review; people: ReviewPeople }) {
  const t = useTexts(texts);
  const { count } = useTexts(wordTexts);
  const { coverage, improvised } = review;
  if (coverage === null && improvised.length === 0) return null;
  return (
    <Panel id="coverage" title={t.coverage.title} lead={t.coverage.lead}>
      <div className={css.groups}>
        {coverage && (
          <>
            <Group title={t.coverage.personas}>
              {coverage.personas.map(({ seatId, persona, asked }) => (
                <Row
                  key={seatId}
                  name={persona}
                  value={asked === 0 ? t.coverage.notAsked : count.questions(asked)}
                  open={asked === 0}
                />
              ))}
            </Group>
            <Group title={t.coverage.categories}>
              {coverage.categories.map(({ category, asked, total }) => (
                <Row key={category} name={category} value={t.coverage.of(asked, total)} open={asked === 0} />
              ))}
            </Group>
            <Group title={t.coverage.spots}>
              {coverage.weakSpots.map(({ id, title, asked, pushed }) => (
                <Row key={id} name={title} value={spotWords(asked, pushed, t.coverage)} open={!asked} />
              ))}
            </Group>
            <Group title={t.coverage.own}>
              {coverage.candidateQuestions.map(({ seatId, asked, total }) => (
                <Row
                  key={seatId ?? ''}
                  name={review.room.seats.find(({ id }) => id === seatId)?.persona ?? t.coverage.toAll}
                  value={t.coverage.of(asked, total)}
                  open={asked === 0}
                />
              ))}
            </Group>
          </>
        )}
        {improvised.length > 0 && (
          <Group title={t.coverage.improvised}>
            {improvised.map(({ id, text, participantId }) => (
              <Row key={id} name={text} value={participantId && people.name(participantId)} />
            ))}
          </Group>
        )}
      </div>
    </Panel>
  );
}

const spotWords = (
  asked: boolean,
  pushed: boolean,
  words: { pushed: string; asked: string; notAsked: string },
): string => (pushed ? words.pushed : asked ? words.asked : words.notAsked);

function Group({ title, children }: { title: string; children: ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <div className={css.group}>
      <h3>{title}</h3>
      <ul>{children}</ul>
    </div>
  );
}

/** `open`: nothing of it came up, which is said in words and in a heavier hand. */
function Row({ name, value, open = false }: { name: string; value: string; open?: boolean }) {
  return (
    <li>
      <span>{name}</span>
      <span className={open ? 'b' : 'ink2'}>{value}</span>
    </li>
  );
}
