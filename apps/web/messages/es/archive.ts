import type { TextsOf } from '../../lib/i18n/area';
import type { archive as english } from '../en/archive';

export const archive: TextsOf<typeof english> = {
  title: 'Todos mis datos',
  lead: 'Un archivo con todos los paquetes y todos los informes revelados de este espacio de trabajo. Guárdalo, o llévalo a otro Mockpanel. No contiene los enlaces ni lo que nunca se reveló.',
  save: 'Guardarlo todo',
  restore: 'Recuperar un archivo',
  restoring: 'Recuperando el archivo.',
  done: 'Archivo recuperado',
  doneText: (packs, sessions) => `Se han añadido ${packs} y ${sessions}.`,
  nothingNew: 'Todo lo que contiene ya estaba aquí. No ha cambiado nada.',
  packs: (n) => (n === 1 ? 'un paquete' : `${n} paquetes`),
  sessions: (n) => (n === 1 ? 'una sesión' : `${n} sesiones`),
  unreadable: {
    title: 'Este no es un archivo de Mockpanel',
    text: 'No ha cambiado nada. Elige un archivo hecho con «Guardarlo todo», o el JSON de un informe.',
  },
  notSaved: {
    title: 'El archivo no se ha guardado',
    text: 'Tus datos están a salvo en el servidor. Inténtalo otra vez.',
  },
  notRestored: {
    title: 'El archivo no se ha recuperado',
    text: 'Lo que hay aquí sigue como estaba.',
  },
};
