import type { TextsOf } from '../../lib/i18n/area';
import type { newRoom as english } from '../en/new-room';

export const newRoom: TextsOf<typeof english> = {
  title: 'Sala nueva',
  linksTitle: 'Enlaces de la sala',
  heading: 'Prepara la sala',
  packIs: 'Paquete:',
  copied: 'Se copia en la sala tal como está ahora; lo que cambies después vale solo para salas nuevas.',
  failed: {
    heading: 'No se puede preparar la sala',
    noPack: 'El paquete que necesita no está en tu espacio de trabajo',
    safe: 'No se ha creado ninguna sala.',
    tryAgain: 'Intentarlo otra vez',
  },
  runs: {
    title: 'Cómo funciona',
    mode: 'Modo',
    learning: { label: 'Aprendizaje', hint: 'Quien ensaya puede mirar su propio material y hacer pausas.' },
    stress: {
      label: 'Presión',
      hint: 'Sin material desde el principio, con interrupciones; solo la moderación hace pausas.',
    },
    reveal: 'Las puntuaciones se abren',
    end: { label: 'Una vez, al final', hint: 'Nadie ve una puntuación antes de que todos hayan entregado.' },
    round: { label: 'Después de cada ronda', hint: 'Comentarios más breves, con la respuesta aún fresca.' },
  },
  optional: 'opcional',
  call: {
    title: 'Dónde habláis',
    label: 'Enlace a vuestra llamada',
    hint: 'Habláis en vuestra propia llamada o en torno a una mesa. Si es una mesa, déjalo vacío.',
    problem: 'Pega la dirección completa de la llamada; empieza por https://.',
  },
  more: {
    title: 'Más opciones',
    summary:
      'Si no cambias nada: sin contraseña, sin fecha, las preguntas se leen, los nombres se ven, se guarda hasta que la borres.',
  },
  passcode: {
    label: 'Contraseña',
    hint: 'Se pide además del enlace. Déjala vacía si basta con el enlace.',
    problem: 'Usa al menos cuatro caracteres, o déjala vacía.',
  },
  startsAt: {
    label: 'Empieza el',
    hint: 'Lo ven quienes abren el enlace, en su hora local. Nada empieza por sí solo.',
  },
  spokenOnly: { label: 'Preguntas solo de viva voz', hint: 'Quien ensaya las oye y nunca las lee.' },
  autoAdvance: {
    label: 'Avanzar por sí sola',
    hint: 'Las rondas y secciones terminan cuando se acaba su tiempo. Si no, avanza la moderación.',
  },
  hideNames: {
    label: 'Ocultar los nombres a quien ensaya',
    hint: 'El informe omite los nombres del panel. Con tan poca gente, eso no es anónimo.',
  },
  keep: {
    label: 'Guardar la sala y sus puntuaciones',
    hint: 'Después el servidor borra la sala, sus notas y sus puntuaciones.',
    always: 'Hasta que la borre',
    days: (n) => `${n} días`,
  },
  notMade: 'La sala no se ha creado',
  choicesKept: 'Lo que has elegido sigue aquí.',
  making: 'Creando la sala',
  make: 'Crear la sala y sus enlaces',
  links: {
    heading: 'La sala está abierta. Invita a gente.',
    lead: 'Este navegador guarda estos enlaces; el servidor no puede mostrarlos otra vez. Quien tenga un enlace puede usarlo.',
    notStored: 'Este navegador no guarda nada',
    notStoredText:
      'Copia los tres enlaces antes de salir de esta página: no se pueden mostrar por segunda vez.',
    onlyHere: 'Estos enlaces solo funcionan en este equipo',
    onlyHereText:
      'No está en ninguna red, o el servidor se inició solo para este equipo (HOST). Cámbialo, recarga esta página y envía las direcciones nuevas.',
    scan: 'Escanéalo, o envía el enlace. Sin cuenta, sin instalar nada, con cualquier teléfono o portátil.',
    code: (code) =>
      `O di el código ${code}: quien lo escribe en la página de inicio llama a la puerta, y la moderación deja pasar.`,
    qr: 'Código QR',
    replace: 'Cambiar',
    replaceThe: (whose) => `Cambiar el enlace: ${whose}`,
    keep: 'Conservarlo',
    confirm: 'Cambiar el enlace',
    consequence:
      'El enlace que quizá enviaste deja de servir al momento. Quienes ya están en la sala se quedan.',
    notReplaced: 'No se ha cambiado el enlace',
    oldWorks: 'El enlace anterior sigue sirviendo.',
  },
  kinds: {
    panelist: {
      title: 'Panelistas',
      hint: 'Un enlace para todo el panel. Cada persona elige una tarjeta de rol.',
      link: 'Enlace para panelistas',
      qr: 'Código QR del enlace para panelistas',
    },
    candidate: {
      title: 'Candidato/a',
      hint: 'Sirve una vez. Si eres tú, no lo necesitas.',
      link: 'Enlace para la candidata o el candidato',
      qr: 'Código QR del enlace para la candidata o el candidato',
    },
    observer: {
      title: 'Quienes miran',
      hint: 'Miran, y ven lo que ven todos.',
      link: 'Enlace para mirar',
      qr: 'Código QR del enlace para mirar',
    },
  },
  own: {
    title: '¿Y tú?',
    text: 'Llevas el reloj y la revelación en cualquier caso. No ves ninguna puntuación antes que los demás, elijas lo que elijas.',
    candidate: 'Sentarme yo frente al panel',
    panelist: 'Tomar un sitio en el panel',
    facilitator: 'Entrar solo a moderar',
  },
};
