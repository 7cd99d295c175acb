import { emptyPack } from '@mockpanel/shared/pack/empty-pack';
import type { Pack } from '@mockpanel/shared/pack/schema';

/** A small pack for tests; what a test is about it says itself. */
export function aPack(part: Partial<Pack> = {}): Pack {
  return { ...emptyPack('Harbour lights, final round'), ...part };
}

export const aCard = (id: string, name: string, title = ''): Pack['roleCards'][number] => ({
  id,
  name,
  title,
  caresAbout: [],
  questions: [],
  handling: [],
});
