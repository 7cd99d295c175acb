/** What the join page fetches while its first words are read: everything else. */
import { Preferences } from '../preferences';
import { begin } from './begin';
import { StageView } from './stage-view';

export const rest = { begin, Preferences, StageView };
