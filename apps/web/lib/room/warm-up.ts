import type { ScoreNumber } from '@mockpanel/shared/room/commands';
import type { warmUp } from '../../messages/en/warm-up';
import type { TextsOf } from '../i18n/area';

export type WarmUpTexts = TextsOf<typeof warmUp>;
export type WarmUpSampleTexts = WarmUpTexts['samples'][keyof WarmUpTexts['samples']];

export const WARM_UP_LEVELS: readonly ScoreNumber[] = [4, 3, 2, 1];

/** A sample in the reader's language; undefined for one that these pages do not know. */
export function sampleTexts(t: WarmUpTexts, sampleId: string | undefined): WarmUpSampleTexts | undefined {
  return Object.entries(t.samples).find(([id]) => id === sampleId)?.[1];
}

/** The criteria's ids alone: the texts are in the message files, and need not come twice. */
const CRITERIA: Record<keyof WarmUpTexts['samples'], string> = {
  'late-project': 'specifics',
  'wrong-number': 'flexes',
  'first-weeks': 'clarity',
};

/** What a sample is scored on; undefined for one that these pages do not know. */
export const criterionOfSample = (sampleId: string | undefined): string | undefined =>
  Object.entries(CRITERIA).find(([id]) => id === sampleId)?.[1];

/** What a panel should talk about, by how far apart its scores are. */
export function warmUpTalk(values: readonly ScoreNumber[], t: WarmUpTexts['talk']): string {
  const [first] = values;
  if (first === undefined) return t.none;
  if (values.length === 1) return t.one;
  const apart = Math.max(...values) - Math.min(...values);
  if (apart === 0) return t.same(first);
  return apart === 1 ? t.near : t.far(apart);
}
