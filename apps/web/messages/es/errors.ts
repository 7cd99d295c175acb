import type { TextsOf } from '../../lib/i18n/area';
import type { errors as english } from '../en/errors';

export const errors: TextsOf<typeof english> = {
  other: 'No ha funcionado',
  more: (n) => `Y ${n} más.`,
  checkThis: 'revísalo.',
  codes: {
    NO_CONNECTION: {
      title: 'Sin conexión con el servidor',
      text: 'El servidor no ha respondido. Lo que has escrito sigue aquí. Comprueba que Mockpanel está en marcha y que estás en la misma red, e inténtalo otra vez.',
    },
    UNREADABLE: {
      title: 'No se ha podido leer la respuesta del servidor',
      text: 'Lo que has escrito aquí no se ha perdido. Recarga la página; si sigue igual, mira el registro del servidor.',
    },
    UNEXPECTED: {
      title: 'Esta página ha cometido un error',
      text: 'Lo que el servidor ha guardado está a salvo. Recarga la página e inténtalo otra vez.',
    },
    INVALID_COMMAND: {
      title: 'El servidor no puede aceptarlo así',
      text: 'Falta algo, es demasiado largo o no es lo que se espera. Lo que has escrito sigue aquí. Cámbialo y envíalo otra vez.',
    },
    NOT_ALLOWED: {
      title: 'Esto no te corresponde',
      text: 'Tu sitio o tu enlace no lo permite, o la sala está cerrada con llave. No ha cambiado nada. Pregunta a la moderación o a quien organiza.',
    },
    WRONG_PHASE: {
      title: 'La sala ya ha avanzado',
      text: 'No es posible en este momento. Lo que has escrito no se ha perdido. La línea de arriba dice qué hacer ahora.',
    },
    ROUND_NOT_OPEN: {
      title: 'Esta ronda no está abierta',
      text: 'Lo que has escrito no se ha perdido. Espera a que la moderación empiece la ronda.',
    },
    UNKNOWN_ROUND: {
      title: 'No existe esa ronda en esta sala',
      text: 'No ha cambiado nada. Elige una ronda del guion.',
    },
    UNKNOWN_QUESTION: {
      title: 'Esto no está en tu lista',
      text: 'No ha cambiado nada. Elige una pregunta o un punto de tu propia lista.',
    },
    UNKNOWN_CRITERION: {
      title: 'Este criterio no está en tu hoja de puntuación',
      text: 'Tus otras puntuaciones están a salvo. Recarga la página para ver la hoja de esta ronda.',
    },
    NOT_REVEALED: {
      title: 'Todavía no se ha revelado nada',
      text: 'Todas las puntuaciones y notas están a salvo. Se abren a la vez: espera a que la moderación las revele.',
    },
    SEAT_TAKEN: {
      title: 'Este sitio está ocupado',
      text: 'Alguien se ha adelantado. Lo que has escrito sigue aquí. Elige otro sitio.',
    },
    STALE_REVISION: {
      title: 'Alguien guardó este paquete antes que tú',
      text: 'Tus cambios siguen aquí, y los suyos también. Carga la versión más nueva y haz allí tus cambios.',
    },
    ID_REUSED: {
      title: 'Esto llegó dos veces, en dos versiones',
      text: 'Vale la primera. Mira cómo ha quedado y envía tu cambio otra vez.',
    },
    RATE_LIMITED: {
      title: 'Demasiados intentos a la vez',
      text: 'No se ha perdido nada. Espera un minuto e inténtalo otra vez.',
    },
    TOO_LARGE: {
      title: 'Es demasiado grande, o ya no cabe más',
      text: 'Lo guardado está a salvo. Acórtalo, o quita antes otra cosa.',
    },
    STORAGE_UNAVAILABLE: {
      title: 'El servidor no sabe si lo ha guardado',
      text: 'Lo que has escrito sigue aquí, y enviarlo dos veces no hace daño. Inténtalo otra vez en un momento.',
    },
    TOKEN_INVALID: {
      title: 'Este enlace ya no sirve',
      text: 'Se cambió por otro, o lo que abría se borró. Pide uno nuevo a quien organiza.',
    },
    NOT_FOUND: {
      title: 'No hay nada en esta dirección',
      text: 'Se borró, o pertenece a otro espacio de trabajo. Lo tuyo está donde lo dejaste.',
    },
    INTERNAL: {
      title: 'El servidor ha cometido un error',
      text: 'Lo que había guardado está a salvo. Inténtalo otra vez; si sigue igual, mira el registro del servidor.',
    },
    IMPORT_EMPTY: {
      title: 'Este documento está vacío',
      text: 'No se ha guardado nada. Elige el archivo con tu preparación, o pega su texto.',
    },
    IMPORT_BINARY: {
      title: 'Esto no es un documento de texto',
      text: 'No se ha guardado nada. Ábrelo, copia su texto y pégalo aquí.',
    },
    PACK_FILE_INVALID: {
      title: 'Este archivo de paquete no se puede leer',
      text: 'Falta algo en él, o se ha cambiado a mano. No se ha guardado nada. Exporta el paquete otra vez, o corrige el archivo.',
    },
    NOTHING_RECOGNISED: {
      title: 'No hemos encontrado nada con que ensayar',
      text: 'Tu texto sigue aquí, y no se ha guardado nada. Ponle títulos como «Pitch» o «Preguntas», o empieza con una plantilla.',
    },
    IMPORT_TIMEOUT: {
      title: 'La lectura del documento ha tardado demasiado',
      text: 'No se ha guardado nada. Quédate solo con la parte que quieras ensayar e inténtalo otra vez.',
    },
    IMPORT_FAILED: {
      title: 'No se ha podido leer este documento',
      text: 'No se ha guardado nada, y el archivo está como estaba. Copia su texto y pégalo aquí.',
    },
  },
  places: {
    item: 'Elemento',
    title: 'Título',
    text: 'Texto',
    name: 'Nombre',
    label: 'Etiqueta',
    brief: 'Resumen',
    roleCards: 'Tarjeta de rol',
    questions: 'Pregunta',
    keyPoints: 'Punto clave',
    weakSpots: 'Punto débil',
    rounds: 'Ronda',
    segments: 'Sección',
    candidateQuestions: 'Pregunta propia',
    drill: 'Ejercicio rápido',
    reminders: 'Recordatorio',
    wordsToAvoid: 'Palabra que evitar',
    criteria: 'Criterio',
    anchors: 'Nivel',
    caresAbout: 'Le importa, línea',
    handling: 'Cómo tratarlo, línea',
    listenFor: 'Presta atención a, línea',
    followUp: 'Repregunta',
    answer: 'Respuesta',
    script: 'Texto propio',
    category: 'Categoría',
    challenge: 'Objeción',
    push: 'Insistencia',
    defence: 'Defensa',
    secondDefence: 'Segunda defensa',
    durationMs: 'Duración',
    limitMs: 'Límite de tiempo',
    startMs: 'Inicio',
    endMs: 'Fin',
    passcode: 'Contraseña',
    callUrl: 'Enlace a la llamada',
    startsAt: 'Inicio',
    expiresAt: 'Caducidad',
  },
};
