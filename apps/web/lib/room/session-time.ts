import type { View } from '@mockpanel/shared/room/views';
import { formatDuration } from '../format-time';

/** When something happened: time since the session started, or the time of day before it did. */
export function sessionTime(view: Pick<View, 'startedAt'>, at: number): string {
  if (view.startedAt !== null && at >= view.startedAt) return formatDuration(at - view.startedAt);
  return new Date(at).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });
}
