import type { RecogniserInput } from '../claims.js';
import { buildOutline } from '../outline.js';
import { parseBlocks } from '../parse-blocks.js';

/** What a recogniser gets for a text, so that each can be tested alone. */
export function inputOf(text: string, people: RecogniserInput['people'] = []): RecogniserInput {
  return { outline: buildOutline(parseBlocks(text.split('\n'))), people };
}
