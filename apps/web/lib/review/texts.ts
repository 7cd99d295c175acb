import type { review } from '../../messages/en/review';
import type { wording } from '../../messages/en/wording';
import type { TextsOf } from '../i18n/area';

/** The words of the review, in the reader's language: pure functions are handed them. */
export type ReviewTexts = TextsOf<typeof review>;

export type Wording = TextsOf<typeof wording>;
