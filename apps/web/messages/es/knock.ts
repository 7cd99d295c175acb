import type { TextsOf } from '../../lib/i18n/area';
import type { knock as english } from '../en/knock';

export const knock: TextsOf<typeof english> = {
  title: 'Llamar a la puerta',
  heading: 'Llama a la puerta',
  lead: 'El código te lleva hasta la puerta. La moderación ve tu nombre y te deja pasar.',
  code: {
    label: 'Código de la sala',
    hint: 'Seis letras y cifras, como K7P-2QX.',
    problem: 'Esto no es un código de sala: tiene seis letras y cifras. Pídelo otra vez.',
    unknown: 'Ninguna sala tiene este código. Tu nombre sigue aquí. Compruébalo con quien organiza.',
  },
  knock: 'Llamar',
  knocking: 'Llamando',
  waiting: {
    heading: 'Estás en la puerta',
    text: (name) =>
      `La moderación ve que ${name} está en la puerta. Deja esta página abierta: entrarás en cuanto diga que sí.`,
    patience: 'Una llamada espera diez minutos.',
    lost: 'El servidor no responde. Tu llamada está a salvo, y seguimos preguntando.',
    leave: 'Dejar de esperar',
  },
  declined: {
    heading: 'Nadie te ha dejado pasar',
    text: 'La moderación dijo que no, no respondió en diez minutos, o la sala se cerró. Pregunta a quien organiza y llama otra vez.',
    again: 'Llamar otra vez',
  },
  refused: {
    NOT_ALLOWED:
      'Esta sala no admite a nadie más ahora. Tu nombre sigue aquí. Pregunta a quien organiza y llama otra vez.',
    WRONG_PHASE: 'Esta sala está cerrada. Pide una nueva a quien organiza.',
    RATE_LIMITED: 'Ya esperan varias personas, o has llamado mucho. Inténtalo dentro de unos minutos.',
    TOO_LARGE: 'Esta sala está llena. Pregunta si puedes entrar a mirar.',
  },
  admitted: 'Te han dejado pasar. Elige ahora a quién representas.',
};
