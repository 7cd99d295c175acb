import { setImmediate } from 'node:timers/promises';
import type { Archive } from '@mockpanel/shared/protocol/archive';

/** An archive as JSON, session by session: written at once, a large one would hold up every room. */
export async function* archiveText({ packs, rooms, ...head }: Archive): AsyncGenerator<string> {
  yield JSON.stringify(head).slice(0, -1);
  yield* listText('packs', packs);
  yield* listText('rooms', rooms);
  yield '}';
}

async function* listText(name: string, items: readonly unknown[]): AsyncGenerator<string> {
  yield `,"${name}":[`;
  for (const [index, item] of items.entries()) {
    await setImmediate();
    yield (index === 0 ? '' : ',') + JSON.stringify(item);
  }
  yield ']';
}
