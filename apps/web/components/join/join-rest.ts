/** What the join page fetches while it looks up the room: everything but its first words. */
import { Preferences } from '../preferences';
import { JoinForm } from './join-form';
import { CannotJoin, LostEnd } from './join-trouble';

export const rest = { CannotJoin, JoinForm, LostEnd, Preferences };
