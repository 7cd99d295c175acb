/** What the join page fetches while it looks up the room: everything but its first words. */
import { Preferences } from '../preferences';
import { JoinForm } from './join-form';
import { CannotJoin, LostEnd } from './join-trouble';
import { KnockPage } from './knock-page';

export const rest = { CannotJoin, JoinForm, KnockPage, LostEnd, Preferences };
