import type { TextsOf } from '../../lib/i18n/area';
import type { lint as english } from '../en/lint';

export const lint: TextsOf<typeof english> = {
  title: 'Para revisar',
  nothing: 'Nada llama la atención. El paquete está listo.',
  more: (n) => `Mostrar ${n} más`,
  show: 'Mostrar',
  showOther: 'Mostrar el otro',
  line: (n) => `Línea ${n}`,
  company: {
    both: (other, company) =>
      `El título y el resumen dicen ${other}, pero el documento habla de ${company}. Todo el panel lee el resumen.`,
    title: (other, company) => `El título dice ${other}, pero el documento habla de ${company}.`,
    brief: (other, company) =>
      `El resumen dice ${other}, pero el documento habla de ${company}. Lo lee todo el panel.`,
  },
  duration: (name, parts, round) =>
    `Las partes de «${name}» acaban en ${parts}, pero la ronda dura ${round}.`,
  slot: (name, slot, pitch) =>
    `«${name}» tiene ${slot}, pero tu pitch dura ${pitch}. Dale más tiempo, o usa ahí uno más corto.`,
  long: (place, words, needed, slot, fits) =>
    `${place}: ${words} palabras llevan unos ${needed}, y hay ${slot} (${fits} palabras).`,
  noPush: (name) =>
    `«${name}» no tiene insistencia: lo que dice alguien cuando tu primera defensa no convence.`,
  noPushSecond: (name) =>
    `«${name}» no tiene insistencia. Tu texto para cuando insistan es una segunda defensa; falta lo que dicen antes.`,
  noQuestion: (name) => `No le preguntas nada a ${name}.`,
  hedge: (word, place) => `«${word}» aparece en ${place}: quieres evitarlo.`,
  numbers: (one, place, other, otherPlace) =>
    `Dices ${one} en ${place} y ${other} en ${otherPlace}, para la misma afirmación. Decide un solo número.`,
  similar: (text, n) =>
    `«${text}» se pregunta en ${n} sitios. Dales una sola respuesta; en la sala se pregunta una vez.`,
  place: {
    segment: (name) => `«${name}»`,
    script: (name) => `tu texto para ${name}`,
    answer: (name) => `tu respuesta a «${name}»`,
    defence: (name) => `tu defensa de «${name}»`,
    drill: (name) => `tu respuesta a «${name}»`,
  },
  mend: {
    length: (time) => `Dejarlo en ${time}`,
    rename: (company) => `Poner ${company}`,
    dropWord: (word) => `Quitar «${word}»`,
    shareAnswer: 'Usar una respuesta',
    push: 'Escribirla',
    question: 'Escribirla',
    text: 'Cambiarlo',
  },
};
