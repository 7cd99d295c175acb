import { z } from 'zod';
import { command, ref } from './command-parts.js';
import { scoreNumberSchema } from './commands-debrief.js';

/** Two minutes before the session in which the panel finds its bar. */
export const WARM_UP_COMMANDS = [
  command('startWarmUp', {}),
  command('scoreWarmUp', { scores: z.record(ref, scoreNumberSchema) }),
  command('endWarmUp', {}),
] as const;
