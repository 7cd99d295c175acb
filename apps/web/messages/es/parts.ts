import type { TextsOf } from '../../lib/i18n/area';
import type { parts as english } from '../en/parts';

export const parts: TextsOf<typeof english> = {
  close: 'Cerrar',
  loading: 'Un momento.',
  rooms: { short: 'Salas', long: 'Tus paquetes y salas' },
  copy: {
    copy: 'Copiar',
    copyThe: (label) => `Copiar: ${label}`,
    copied: 'Copiado',
    said: 'Copiado.',
    byHand: 'Este navegador no lo ha copiado. El enlace está seleccionado: pulsa Ctrl+C o ⌘C.',
  },
  clock: {
    onTime: 'A tiempo',
    wrapUp: 'Ve cerrando',
    overBy: (time) => `${time} de más`,
    paused: 'En pausa',
  },
  steps: {
    label: 'Pasos',
    import: 'Importar',
    check: 'Revisar el paquete',
    invite: 'Invitar',
    rehearse: 'Ensayar',
  },
  workspace: {
    tryAgain: 'Intentarlo otra vez',
    lost: 'Este servidor no conoce tu espacio de trabajo',
    lostText:
      'El enlace que guarda este navegador no lleva a ninguna parte aquí: el servidor se instaló de nuevo, o el enlace se cambió por otro. Si guardaste el enlace de tu espacio de trabajo, ábrelo; si no, empieza uno nuevo.',
    startNew: 'Empezar un espacio de trabajo nuevo',
    password: 'Este servidor pide una contraseña',
    passwordText:
      'Quien lleva este servidor decide quién puede organizar salas en él. Pídesela una vez; este navegador la recordará.',
    passwordLabel: 'Contraseña para organizar',
    wrongPassword: 'Esa no es la contraseña',
    wrongPasswordText:
      'No se ha guardado nada. Compruébala con quien lleva este servidor y escríbela otra vez.',
    notNow: 'Ahora no',
    goOn: 'Continuar',
  },
};
