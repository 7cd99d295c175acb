import { z } from 'zod';
import type { Passage, Placement, Unrecognised } from '../prep/report.js';
import { packFromMarkdown } from './from-markdown.js';
import { isPackMarkdown } from './markdown-tree.js';
import { PACK_FORMAT } from './pack-json.js';
import { type Pack, packSchema } from './schema.js';

const packFileSchema = z.object({
  format: z.literal(PACK_FORMAT),
  formatVersion: z.literal(1),
  pack: packSchema,
});

export type PackFile =
  | { ok: true; pack: Pack; passages: Passage[]; placed: Placement[]; unrecognised: Unrecognised[] }
  | { ok: false; message: string };

/** Reads a text that says of itself that it is a pack; undefined where it is a prep document. */
export function readPackFile(text: string): PackFile | undefined {
  if (isPackMarkdown(text)) return readMarkdown(text);
  return /^\ufeff?\s*\{[^{}]{0,200}"mockpanel-pack"/.test(text) ? readJson(text) : undefined;
}

function readMarkdown(text: string): PackFile {
  const { pack, passages, placed, unrecognised } = packFromMarkdown(text);
  const checked = packSchema.safeParse(pack);
  if (!checked.success) return refused(checked.error);
  return { ok: true, pack: checked.data, passages, placed, unrecognised };
}

function readJson(text: string): PackFile {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return {
      ok: false,
      message: 'This pack is cut off or was changed by hand: it is no longer JSON. Export it again.',
    };
  }
  const checked = packFileSchema.safeParse(value);
  if (!checked.success) return refused(checked.error);
  return { ok: true, pack: checked.data.pack, passages: [], placed: [], unrecognised: [] };
}

function refused(error: z.ZodError): PackFile {
  const [first] = error.issues;
  const where = first && first.path.length > 0 ? ` at ${first.path.join('.')}` : '';
  return {
    ok: false,
    message: `This pack cannot be read${where}: ${first?.message ?? 'it is incomplete'} Correct it in the file, or export the pack again.`,
  };
}
