import type { Pack } from '@mockpanel/shared/pack/schema';
import type { ImportAnswer, ImportBody } from '@mockpanel/shared/protocol/http';

type Outcome =
  | { ok: true; pack: Pack; report: ImportAnswer['report'] }
  | { ok: false; error: { code: string; message: string } };

/** Not built yet. */
export const runImport = (_document: ImportBody): Promise<Outcome> =>
  Promise.resolve({
    ok: false,
    error: { code: 'IMPORT_TOO_SLOW', message: 'Documents cannot be read yet. Start from a template.' },
  });
