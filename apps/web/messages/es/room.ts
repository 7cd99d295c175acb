import type { TextsOf } from '../../lib/i18n/area';
import type { room as english } from '../en/room';

export const room: TextsOf<typeof english> = {
  top: {
    call: 'Llamada',
    openCall: 'Abrir la llamada',
    help: 'Ayuda y teclas',
    settings: 'Idioma, aspecto y sonido',
  },
  settings: {
    theme: 'Tema oscuro',
    sounds: 'Sonidos suaves',
    soundsHint: 'Cuando cambia el tiempo y cuando te toca.',
    awake: 'La pantalla sigue encendida mientras corre una ronda.',
    notAwake:
      'Este navegador puede apagar la pantalla. Pon un tiempo más largo en los ajustes de pantalla de tu dispositivo.',
    project: 'Proyectar el escenario',
    projectHint: 'Abre otra pestaña que solo muestra lo que ve quien mira.',
  },
  lost: {
    pending: (at) =>
      `Hemos perdido la conexión en el minuto ${at}. Lo que has escrito está a salvo aquí y aún sin guardar; lo seguimos intentando.`,
    nothing: (at) =>
      `Hemos perdido la conexión en el minuto ${at}. Tus notas están a salvo aquí; lo seguimos intentando.`,
    storage:
      'El servidor no puede guardar nada ahora. Lo que has escrito está a salvo aquí; lo seguimos intentando.',
  },
  dismiss: 'Quitar',
  away: {
    home: 'Ir a la página de inicio',
    noSeat: 'Aún no tienes sitio en esta sala',
    noSeatText:
      'Abre el enlace de invitación que te enviaron: pide tu nombre y te trae aquí. Si ya estuviste en otro dispositivo o en otro navegador, abre desde allí el enlace de tu sitio.',
    connecting: 'Te llevamos a tu sitio',
    moment: 'Un momento.',
    slow: 'El servidor aún no responde. Lo seguimos intentando, no hace falta recargar.',
    ended: 'Este enlace ya no abre la sala',
    removed: 'Te han quitado de esta sala',
    removedText: 'Ha sido quien modera o quien organiza. Lo que entregaste antes se conserva.',
    backIn: '¿Crees que es un error? Pide que te inviten otra vez: tu enlace antiguo sigue cerrado.',
    replaced: 'Se ha cambiado por otro, o la sala se ha borrado.',
    mistake: '¿Crees que es un error? Pide un enlace nuevo a quien te invitó.',
    asHost: 'Abrirla con tu enlace de organización',
    closed: 'Esta sala está cerrada',
    closedText: (title) => `${title} ha terminado. Ya no cambia nada en ella.`,
    review: 'Abrir el informe',
    noReview: 'Se cerró antes de revelar las puntuaciones, así que no hay informe.',
  },
  revealed: (titles) => `Abierto para todos: ${titles}`,
  readScores: 'Leer las puntuaciones',
  asked: {
    label: 'Preguntas al panel',
    everybody: 'A todo el panel',
    to: (name) => `A ${name}`,
  },
  arc: {
    label: 'El panel',
    handUp: 'mano levantada',
    asks: (name) => `${name} pregunta`,
    cutsIn: (name) => `${name} interrumpe`,
  },
};
