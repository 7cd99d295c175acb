import type { TextsOf } from '../../lib/i18n/area';
import type { joinForm as english } from '../en/join-form';

export const joinForm: TextsOf<typeof english> = {
  lostEnd: {
    title: 'A este enlace le falta el final',
    text: 'Falta todo lo que va después de #, algo habitual cuando un enlace se corta en dos. Pídelo otra vez a quien organiza y abre el enlace completo. No se ha perdido nada.',
  },
  deadLink: {
    title: 'Esta invitación ya no sirve',
    text: 'Se ha cambiado por otra, la sala se ha borrado, o era para una sola persona y ya se usó. Pide un enlace nuevo. Si ya tienes un sitio, abre la sala en el dispositivo con el que entraste.',
  },
  start: 'Ir a la página de inicio',
  notFound: 'No hemos podido encontrar la sala',
  tryAgain: 'Intentarlo otra vez',
  closed: {
    title: 'Esta sala está cerrada',
    text: (title) =>
      `${title} ha terminado y ya nadie puede sentarse. Pide el enlace al informe, o una sala nueva.`,
  },
  lead: {
    panelist:
      'Haces de entrevistador o entrevistadora. La aplicación te dice en cada momento quién eres, qué preguntar y cómo puntuar.',
    candidate: 'Eres la candidata o el candidato: este es tu ensayo.',
    observer: 'Miras, y ves lo que ven todos. No preguntas ni puntúas.',
  },
  alsoChair: 'También moderas la sala.',
  begun: 'Ya ha empezado.',
  inDebrief: 'Ha terminado: la puesta en común está abierta.',
  name: { label: 'Tu nombre', missing: 'Escribe primero tu nombre: los demás lo ven.' },
  passcode: {
    label: 'Contraseña de la sala',
    hint: 'Te la dieron aparte del enlace.',
    missing: 'Escribe también la contraseña. Pídela a quien organiza.',
    wrong: 'Esa no es la contraseña. No se ha perdido nada: pídela otra vez y escríbela de nuevo.',
  },
  refused: {
    NOT_ALLOWED:
      'Esta sala está cerrada con llave. Tu nombre sigue aquí. Pide a la moderación que la abra e inténtalo otra vez.',
    TOO_LARGE: 'Esta sala está llena. Pregunta si puedes entrar a mirar.',
    SEAT_TAKEN:
      'Ahí ya se ha sentado alguien. Tu nombre sigue aquí: elige otra tarjeta. Si el sitio es tuyo, abre la sala en el dispositivo con el que entraste.',
  },
  seats: {
    pickOne: '¿A quién vas a representar?',
    pickTwo: '¿A quién vas a representar? Elige dos.',
    noCards: 'Este paquete no tiene tarjetas de rol. Preguntas de la lista común, y puntúas.',
    noneFree:
      'Todas las tarjetas están ocupadas. Puedes sentarte igualmente: preguntas de la lista común, y puntúas.',
    playTwo: 'Representar a dos personas',
    taken: 'Ocupada',
  },
  joining: 'Tomando tu sitio',
  watch: 'Entrar y mirar',
  takeSeat: 'Tomar mi sitio',
  kept: 'Sin cuenta. Tu nombre, notas y puntuaciones quedan en la sala hasta que se borre.',
};
