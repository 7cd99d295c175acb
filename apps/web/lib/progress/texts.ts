import type { progress } from '../../messages/en/progress';
import type { TextsOf } from '../i18n/area';

export type ProgressTexts = TextsOf<typeof progress>;
