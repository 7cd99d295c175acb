import type { TextsOf } from '../../lib/i18n/area';
import type { workspace as english } from '../en/workspace';

export const workspace: TextsOf<typeof english> = {
  title: 'Tus paquetes y salas',
  loading: 'Buscando lo que tienes.',
  none: {
    title: 'Este navegador todavía no tiene espacio de trabajo',
    text: 'Tendrá uno con tu primer paquete: importa tu documento de preparación o empieza con una plantilla. ¿Vienes de otro dispositivo? Abre en este navegador el enlace de tu espacio de trabajo.',
  },
  two: {
    title: 'Este enlace abre un espacio de trabajo distinto del de este navegador',
    text: 'Si quieres volver al de este navegador, copia antes su enlace, más abajo.',
    stay: 'Quedarme aquí',
    change: 'Cambiar al del enlace',
  },
  packs: {
    title: 'Paquetes',
    import: 'Importar un documento',
    none: 'Todavía no hay paquetes',
    noneText:
      'Un paquete contiene tus tarjetas de rol, preguntas y guion. Importa tu documento de preparación para tener uno.',
    template: 'Empezar con una plantilla',
    changed: (day) => `Modificado el ${day}`,
    newRoom: 'Sala nueva',
    newRoomWith: (pack) => `Sala nueva con ${pack}`,
    lost: 'El paquete se borra. Las salas creadas con él conservan su copia, y sus informes se mantienen.',
  },
  rooms: {
    title: 'Salas',
    none: 'Todavía no hay salas',
    noneText: 'Una sala es una sesión con un paquete. Abre un paquete e invita a gente.',
    lobby: 'Sin empezar',
    running: 'En marcha',
    debrief: 'Puesta en común',
    closed: 'Cerrada',
    made: (day) => `Creada el ${day}`,
    enter: 'Entrar',
    enterThe: (room) => `Entrar en ${room}`,
    code: (code) => `Código ${code}`,
    links: 'Enlaces',
    linksOf: (room) => `Enlaces de ${room}`,
    review: 'Informe',
    reviewOf: (room) => `Informe de ${room}`,
    lost: 'Todas las puntuaciones, notas y enlaces de esta sala se borran, para todos, y no se pueden recuperar. El paquete se conserva.',
  },
  link: {
    title: 'El enlace de tu espacio de trabajo',
    text: 'No hay cuenta: este enlace es el único camino de vuelta a tus paquetes y salas desde otro navegador. No lo compartas con nadie.',
    show: 'Mostrar el enlace',
    label: 'Enlace del espacio de trabajo',
  },
  delete: {
    label: (name) => `Borrar: ${name}`,
    ask: (name) => `¿Borrar «${name}»?`,
    keep: 'Conservarlo',
    confirm: 'Borrar para siempre',
    failed: 'No se ha borrado',
    safe: 'No se ha perdido nada.',
  },
};
