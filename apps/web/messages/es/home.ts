import type { TextsOf } from '../../lib/i18n/area';
import type { home as english } from '../en/home';

export const home: TextsOf<typeof english> = {
  title: 'Tu gente puede ser el panel.',
  lead: 'Mockpanel convierte tus notas en tarjetas de rol, preguntas y un guion con reloj, para que personas de confianza te entrevisten de verdad.',
  ways: 'Tres maneras de empezar',
  import: {
    title: 'Importa tu preparación',
    stays: 'Se queda en este servidor. Revisas cada parte antes de que nadie más la vea.',
    paste: 'Pegar el texto',
    notKept: 'Este navegador no guarda nada entre páginas. Usa «Pegar el texto» y añade allí el documento.',
  },
  template: {
    title: 'Usa una plantilla',
    loading: 'Buscando plantillas.',
    opening: 'Abriéndola',
    copy: 'Recibes tu propia copia, para cambiarla como quieras.',
  },
  link: {
    title: '¿Enlace o código?',
    label: 'Pega el enlace o escribe el código de la sala',
    open: 'Continuar',
    refused:
      'Esto no es un enlace de Mockpanel ni un código de sala. Copia el enlace completo, con todo lo que va después de #, o revisa los seis signos del código.',
    backHere: '¿Ya has organizado aquí?',
    backHereText: 'Este navegador guarda tus paquetes, salas e informes.',
    backElsewhere: '¿Organizas en otro dispositivo?',
    backElsewhereText:
      'Pega arriba el enlace de tu espacio de trabajo, y tus paquetes y salas estarán también aquí.',
  },
  steps: {
    import: 'Importas tus notas y revisas el paquete',
    join: 'Tu gente entra con un enlace, desde el portátil o el teléfono',
    run: 'Hacéis las rondas contra el reloj',
    open: 'Todos abren sus puntuaciones a la vez',
  },
  privacy:
    'Sin cuenta, sin sonido, sin imagen. Lo que importas y escribes se queda en este servidor hasta que lo borres, y no se envía a nadie más.',
  licence: 'Mockpanel, código abierto',
};
