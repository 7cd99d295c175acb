import type { ScoreValue } from '@mockpanel/shared/room/commands';
import type { BriefingCriterion } from '@mockpanel/shared/room/views';
import type { TextsOf } from '../../../lib/i18n/area';
import type { wording } from '../../../messages/en/wording';

export interface ScoreRowProps {
  criterion: BriefingCriterion;
  value: ScoreValue | undefined;
  /** Shows what each level means. */
  open: boolean;
  disabled: boolean;
  /** Groups the radio buttons of this row. */
  name: string;
  onOpen: (open: boolean) => void;
  onScore: (value: ScoreValue) => void;
}

export const LEVELS = [1, 2, 3, 4] as const;

export const anchorOf = (
  criterion: BriefingCriterion,
  level: 1 | 2 | 3 | 4,
  { levels }: Pick<TextsOf<typeof wording>, 'levels'>,
): string => criterion.anchors?.[level] ?? levels[level];

const KEYS: Partial<Record<string, ScoreValue>> = { 1: 1, 2: 2, 3: 3, 4: 4, 0: 'not-observed' };

/** The score that a key stands for while a row has the focus. */
export const scoreForKey = (event: { key: string; ctrlKey: boolean; metaKey: boolean; altKey: boolean }) =>
  event.ctrlKey || event.metaKey || event.altKey ? undefined : KEYS[event.key];
