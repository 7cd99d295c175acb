import { area } from '../../lib/i18n/area';

/** The words beside a clock, and the run sheet. */
export const clock = area('clock', {
  label: 'Clock',
  early: 'Under way',
  onTime: 'On time',
  wrapUp: 'Wrap up',
  wrapUpMinute: 'Wrap up, under 1 minute',
  overBy: (time: string) => `Over by ${time}`,
  paused: 'Paused',
  leftIn: (title: string) => `left in ${title}`,
  overIn: (title: string) => `over in ${title}`,
  fiveMinutes: 'Five minutes left.',
  oneMinute: 'One minute left.',
  timeIsUp: 'Time is up.',
  left: (time: string) => `${time} left`,
  up: 'time is up',
  spentOver: (spent: string, over: string) => `${spent}, over by ${over}`,
  overBySmall: (time: string) => `over by ${time}`,
  hide: 'Hide the clock',
  show: 'Show the clock',
  runSheet: 'Run sheet',
  done: 'done',
  now: 'now',
  skipped: 'skipped',
  followedBy: (title: string) => `then ${title}`,
  reveal: 'Reveal',
});
