import { hash } from 'node:crypto';
import type { Pack } from '@mockpanel/shared/pack/schema';

/**
 * Reads packs as rooms keep them. Rooms made of the same text share one pack in memory, for as long as any of
 * them is there: nothing ever changes a pack that a room was made of.
 */
export class ParsedPacks {
  readonly #packs = new Map<string, WeakRef<Pack>>();

  parse(text: string): Pack {
    const key = hash('sha256', text, 'base64url');
    const known = this.#packs.get(key)?.deref();
    if (known) return known;
    this.#dropCollected();
    const pack = JSON.parse(text) as Pack;
    this.#packs.set(key, new WeakRef(pack));
    return pack;
  }

  #dropCollected(): void {
    for (const [key, pack] of this.#packs) if (!pack.deref()) this.#packs.delete(key);
  }
}
