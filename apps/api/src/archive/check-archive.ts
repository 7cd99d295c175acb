import { type Archive, archiveSchema } from '@mockpanel/shared/protocol/archive';

/** What is wrong with a file, and where: `path` such as `rooms.0.review.room`. */
export interface ArchiveIssue {
  path: string;
  message: string;
}

export type CheckedArchive =
  | { ok: true; archive: Archive }
  | { ok: false; refused: 'unreadable' }
  | { ok: false; refused: 'invalid'; issues: ArchiveIssue[] };

const MOST_ISSUES = 50;

/** Reads an archive's JSON and holds it to its schema, field by field. */
export function checkArchive(bytes: Uint8Array): CheckedArchive {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return { ok: false, refused: 'unreadable' };
  }
  const checked = archiveSchema.safeParse(json);
  if (checked.success) return { ok: true, archive: checked.data };
  const issues = checked.error.issues
    .slice(0, MOST_ISSUES)
    .map(({ path, message }) => ({ path: path.map(String).join('.'), message }));
  return { ok: false, refused: 'invalid', issues };
}
