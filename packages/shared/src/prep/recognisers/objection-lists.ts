import type { ListItem } from '../blocks.js';
import { blocksText, oneLine, rangeOf } from '../blocks.js';
import type { ClaimOf, WeakSpotDraft } from '../claims.js';
import { itemText } from '../fields.js';
import {
  hasQuestionMark,
  isQuoted,
  looksAsked,
  plainInline,
  questionText,
  withoutColon,
} from '../inline-text.js';
import type { Section } from '../outline.js';
import { isHowTo, weightOf } from '../vocabulary/match.js';

const THRESHOLD = 6;
const LONGEST = 240;

/** In words: "Weak spots", "Objections we expect". */
const LONGEST_TITLE = 4;

/** Objections jotted down under a heading that says so, with or without what is said to them. */
export function objectionLists(section: Section): ClaimOf<'weak-spot'>[] {
  if (section.form === 'root' || weightOf(section.title, 'weakSpots') < 3) return [];
  // "Weaknesses" below a question is part of its answer.
  if (section.form === 'label' && section.parent && hasQuestionMark(section.parent.title)) return [];
  const items = section.blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
  const spots = items.flatMap((item) => {
    const spot = spotOf(item);
    return spot ? [spot] : [];
  });
  const spoken = spots.filter(({ quoted }) => quoted).length;
  if (spots.length === 0 || spots.length * 3 < items.length * 2) return [];
  // Statements could also be advice about objections; what is quoted or asked was said by somebody.
  const isShort = section.title.split(/\s+/).length <= LONGEST_TITLE;
  if (spoken * 2 < spots.length && !isShort && !areAlike(spots, section)) return [];
  // Beside what somebody says, a statement with no answer is advice.
  const kept = spoken === 0 ? spots : spots.filter(({ spot, quoted }) => quoted || spot.defence !== '');
  const score = THRESHOLD + (spoken * 2 >= spots.length ? 1.5 : 0.5);
  const evidence = [`${spots.length} of ${items.length} items`, `${spoken} quoted or asked`];
  return [
    {
      kind: 'weak-spot',
      score,
      enough: THRESHOLD,
      evidence,
      items: kept.map(({ spot }) => spot),
      whole: false,
    },
  ];
}

/** `**Money:** we have enough for a year`, three times: each names something and says what there is to say. */
function areAlike(spots: readonly Spot[], { title }: Section): boolean {
  if (weightOf(title, 'handling') === 3 || isHowTo(title)) return false;
  return spots.length >= 3 && spots.every(({ spot, bold }) => bold && spot.defence !== '');
}

interface Spot {
  spot: WeakSpotDraft;
  quoted: boolean;
  bold: boolean;
}

const SPLIT =
  /^(["“«„].{2,240}?["”»“][.!?]?|\*\*.{2,240}?[:：]\*\*(?=\s)|\*\*.{2,240}?\*\*|.{2,240}?)\s*(?:→|->|=>|\s[–—-]\s|(?:(?<=[.!])\s(?:answer|response|respuesta|antwort|defen[cs]e)\s?)?:\s|：|(?<=[:：]\*\*)\s)\s*(\S.*)$/s;

function spotOf(item: ListItem): Spot | undefined {
  const [, ...rest] = item.blocks;
  const head = oneLine(itemText({ ...item, blocks: item.blocks.slice(0, 1) }));
  const split = SPLIT.exec(head.slice(0, 2_000));
  const challenge = withoutColon(questionText(split?.[1] ?? head));
  if (challenge === '' || challenge.length > LONGEST) return undefined;
  const said = split?.[2] === undefined ? '' : head.slice(head.indexOf(split[2], split[1]?.length ?? 0));
  const defence = [said, blocksText(rest)].filter((text) => text !== '').join('\n\n');
  const first = split?.[1] ?? head;
  const spot: WeakSpotDraft = {
    title: plainInline(challenge),
    challenge,
    defence,
    push: '',
    secondDefence: '',
    ranges: [rangeOf(item)],
  };
  return { spot, quoted: isQuoted(plainInline(first)) || looksAsked(first), bold: first.startsWith('**') };
}
