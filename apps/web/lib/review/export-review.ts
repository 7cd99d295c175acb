import type { ExportFormat } from '@mockpanel/shared/review/export-formats';
import { callApiForFile } from '../api';
import { saveFile } from '../save-file';
import { withFittingToken } from './load-review';

/** Saves the review as one of its files, by whichever link of this browser may read it. */
export async function saveExport(
  roomId: string,
  tokens: readonly string[],
  format: ExportFormat,
  /** For `ics`: when the next session starts, epoch ms. */
  startsAt?: number,
): Promise<void> {
  const query = new URLSearchParams({ format });
  if (startsAt !== undefined) query.set('startsAt', String(startsAt));
  const path = `/api/rooms/${encodeURIComponent(roomId)}/export?${query}`;
  const file = await withFittingToken(tokens, (token) => callApiForFile(path, { token }));
  saveFile(file.name, file.mediaType, file.text);
}
