import type { ListItem } from '../blocks.js';
import { blocksText, oneLine, rangeOf } from '../blocks.js';
import type { ClaimOf, WeakSpotDraft } from '../claims.js';
import { itemText } from '../fields.js';
import { isQuoted, looksAsked, plainInline, questionText } from '../inline-text.js';
import type { Section } from '../outline.js';
import { weightOf } from '../vocabulary/match.js';

const THRESHOLD = 6;
const LONGEST = 240;

/** In words: "Weak spots", "Objections we expect". */
const LONGEST_TITLE = 4;

/** Objections jotted down under a heading that says so, with or without what is said to them. */
export function objectionLists(section: Section): ClaimOf<'weak-spot'>[] {
  if (section.form === 'root' || weightOf(section.title, 'weakSpots') < 3) return [];
  const items = section.blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
  const spots = items.flatMap((item) => {
    const spot = spotOf(item);
    return spot ? [spot] : [];
  });
  const spoken = spots.filter(({ quoted }) => quoted).length;
  if (spots.length === 0 || spots.length * 3 < items.length * 2) return [];
  // Statements could also be advice about objections; what is quoted or asked was said by somebody.
  if (spoken * 2 < spots.length && section.title.split(/\s+/).length > LONGEST_TITLE) return [];
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

const SPLIT =
  /^(["“«„].{2,240}?["”»“][.!?]?|\*\*.{2,240}?\*\*|.{2,240}?)\s*(?:→|->|=>|\s[–—-]\s|:\s)\s*(\S.*)$/s;

function spotOf(item: ListItem): { spot: WeakSpotDraft; quoted: boolean } | undefined {
  const [, ...rest] = item.blocks;
  const head = oneLine(itemText({ ...item, blocks: item.blocks.slice(0, 1) }));
  const split = SPLIT.exec(head.slice(0, 2_000));
  const challenge = questionText(split?.[1] ?? head);
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
  return { spot, quoted: isQuoted(plainInline(first)) || looksAsked(first) };
}
