import { blocksText } from '../blocks.js';
import type { Section } from '../outline.js';
import { leadText, sectionRanges, sectionText } from '../outline.js';
import { weightOf } from '../vocabulary/match.js';
import { languageVersions } from './language-versions.js';
import type { Asking, QuestionItem } from './question-item.js';
import { describe, isAnswerLabel } from './question-item.js';

/** `Q: …` followed by `A: …`, or a heading `Question 3` with the question and a label `Answer` below it. */
export function labelledPairs({ section }: Asking): QuestionItem[] {
  return section.children.flatMap((child, index): QuestionItem[] => {
    if (weightOf(child.title, 'question') === 0) return [];
    const next = section.children[index + 1];
    const beside = next && next.level === child.level && isAnswerLabel(next.title) ? next : undefined;
    const inside = child.children.find((inner) => isAnswerLabel(inner.title));
    const answer = beside ?? inside;
    const rest = child.children.filter((inner) => inner !== inside);
    const { asked, said } = apart(child, answer !== undefined);
    if (asked === '') return [];
    const answers = [said, answer ? sectionText(answer) : '', ...rest.map(withTitle)];
    return [
      {
        ...describe(asked.split('\n\n')[0] ?? ''),
        ...(asked.includes('\n\n') ? { text: asked } : {}),
        shape: 'labels',
        answer: answers.filter((text) => text !== '').join('\n\n'),
        keyPoints: [],
        arrow: false,
        ranges: [...sectionRanges(child), ...(beside ? sectionRanges(beside) : [])],
      },
    ];
  });
}

/** `Q: Why? A: Because.` on one line. */
const ONE_LINE =
  /^(.{3,400}?[?？.!。]["”*]{0,3})\s+(?:\*\*)?(?:A|R|Answer|Respuesta|Antwort|答|答案)\s*\d{0,2}\s*[:：](?:\*\*)?\s*(\S.*)$/su;

const LONGEST_PAIR = 4_000;

/** Where an answer is labelled, everything before it is asked: code and options too. */
function apart(child: Section, answered: boolean): { asked: string; said: string } {
  const lead = leadText(child);
  const versions = lead === '' ? languageVersions(child.blocks) : [];
  if (versions.length > 0) return { asked: versions.join('\n\n'), said: '' };
  const below = blocksText(child.blocks);
  const pair = ONE_LINE.exec(lead.slice(0, LONGEST_PAIR));
  if (!answered && pair?.[1] && pair[2])
    return {
      asked: pair[1],
      said: [lead.slice(pair[0].length - pair[2].length), below].filter((text) => text !== '').join('\n\n'),
    };
  if (answered) return { asked: [lead, below].filter((text) => text !== '').join('\n\n'), said: '' };
  return lead === '' ? { asked: below, said: '' } : { asked: lead, said: below };
}

function withTitle(section: Section): string {
  return `${section.title}: ${sectionText(section)}`.trim();
}
