import type { TextsOf } from '../../lib/i18n/area';
import type { clock as english } from '../en/clock';

export const clock: TextsOf<typeof english> = {
  label: 'Reloj',
  early: 'En marcha',
  onTime: 'A tiempo',
  wrapUp: 'Ve cerrando',
  wrapUpMinute: 'Ve cerrando, menos de 1 minuto',
  overBy: (time) => `${time} de más`,
  paused: 'En pausa',
  leftIn: (title) => `quedan en ${title}`,
  overIn: (title) => `de más en ${title}`,
  fiveMinutes: 'Quedan cinco minutos.',
  oneMinute: 'Queda un minuto.',
  timeIsUp: 'Se acabó el tiempo.',
  left: (time) => `quedan ${time}`,
  up: 'se acabó el tiempo',
  spentOver: (spent, over) => `${spent}, ${over} de más`,
  overBySmall: (time) => `${time} de más`,
  hide: 'Ocultar el reloj',
  show: 'Mostrar el reloj',
  runSheet: 'Guion',
  done: 'hecho',
  now: 'ahora',
  skipped: 'saltada',
  followedBy: (title) => `después ${title}`,
  reveal: 'Revelar',
};
