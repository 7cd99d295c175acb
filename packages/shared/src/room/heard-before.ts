import { similarTexts } from '../pack/similar.js';
import type { RoomState } from './state.js';
import type { Briefing, View } from './views.js';

/** How a question came up already: somebody asked one of similar words, or the drill had it. */
export type HeardBefore =
  | { kind: 'asked'; questionId: string; participantId: string; at: number }
  | { kind: 'drilled'; itemId: string };

type Known = Pick<Briefing, 'roleCards' | 'questions' | 'weakSpots' | 'drill'>;
type Seen = Pick<View, 'asked' | 'drilled'>;
type AskedText = Omit<Extract<HeardBefore, { kind: 'asked' }>, 'kind'> & { text: string };

interface OpenText {
  id: string;
  text: string;
}
interface HeardText extends OpenText {
  heard: HeardBefore;
}

/**
 * The questions on a panelist's list that were not asked, while another of similar words was: by id, with the
 * last time it came up. It is made of what this panelist was sent, so that it can tell nobody anything new:
 * a question on a card that somebody else holds links nothing before it is asked.
 */
export function heardBefore(briefing: Known, view: Seen): ReadonlyMap<string, HeardBefore> {
  const drilled = new Set(view.drilled);
  const items = briefing.drill
    .filter(({ id }) => drilled.has(id))
    .map(
      ({ id, question }): HeardText => ({
        id,
        text: question,
        heard: { kind: 'drilled', itemId: id },
      }),
    );
  const open: OpenText[] = [
    ...briefing.roleCards.flatMap((card) => card.questions ?? []),
    ...briefing.questions,
    ...briefing.weakSpots.map(({ id, challenge }) => ({ id, text: challenge })),
  ];
  return linked([...items, ...(view.asked ?? []).map(heardOf)], open);
}

/** The drill's items that were asked in similar words: from what the whole panel knows. */
export function askedInDrill({ pack, asked }: Pick<RoomState, 'pack' | 'asked'>): ReadonlySet<string> {
  const items = pack.drill.map(({ id, question }) => ({ id, text: question }));
  return new Set(linked(asked.map(heardOf), items).keys());
}

const heardOf = ({ questionId, text, participantId, at }: AskedText): HeardText => ({
  id: questionId,
  text,
  heard: { kind: 'asked', questionId, participantId, at },
});

/** Which of the open texts are in one group with something heard, and with what. */
function linked(heard: readonly HeardText[], open: readonly OpenText[]): Map<string, HeardBefore> {
  const found = new Map<string, HeardBefore>();
  if (heard.length === 0) return found;
  const itself = new Set(heard.map(({ id }) => id));
  const texts: (HeardText | OpenText)[] = [...heard, ...open.filter(({ id }) => !itself.has(id))];
  for (const group of similarTexts(texts)) {
    const last = latest(group.flatMap((each) => ('heard' in each ? [each.heard] : [])));
    if (last) for (const each of group) if (!('heard' in each)) found.set(each.id, last);
  }
  return found;
}

/** What a person asked last; an item of the drill where nobody did. */
const latest = (heard: readonly HeardBefore[]): HeardBefore | undefined =>
  heard
    .filter((each) => each.kind === 'asked')
    .toSorted((left, right) => left.at - right.at)
    .at(-1) ?? heard[0];
