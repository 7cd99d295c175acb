import type { TextsOf } from '../../lib/i18n/area';
import type { clock as english } from '../en/clock';

export const clock: TextsOf<typeof english> = {
  label: 'Uhr',
  early: 'Läuft',
  onTime: 'In der Zeit',
  wrapUp: 'Zum Ende kommen',
  wrapUpMinute: 'Zum Ende kommen, unter 1 Minute',
  overBy: (time) => `${time} drüber`,
  paused: 'Angehalten',
  leftIn: (title) => `bleiben in ${title}`,
  overIn: (title) => `überzogen in ${title}`,
  fiveMinutes: 'Noch fünf Minuten.',
  oneMinute: 'Noch eine Minute.',
  timeIsUp: 'Die Zeit ist um.',
  left: (time) => `noch ${time}`,
  up: 'Zeit ist um',
  spentOver: (spent, over) => `${spent}, ${over} drüber`,
  overBySmall: (time) => `${time} drüber`,
  hide: 'Uhr ausblenden',
  show: 'Uhr einblenden',
  runSheet: 'Ablaufplan',
  done: 'fertig',
  now: 'jetzt',
  skipped: 'übersprungen',
  followedBy: (title) => `dann ${title}`,
  reveal: 'Aufdecken',
};
