import { formatDuration } from '../format-time';
import type { ReviewPeople } from './people';
import type { ReviewTexts } from './texts';
import type { TimelineMark } from './timeline';

/** What happened at one moment of the session, in words; who did it stands beside. */
export function markWords(mark: TimelineMark, people: ReviewPeople, t: ReviewTexts): string {
  const say = t.timeline;
  const took = mark.tookMs === null ? null : formatDuration(mark.tookMs);
  switch (mark.kind) {
    case 'round':
      return [
        say.roundTook(mark.text, took ?? ''),
        ...((mark.overtimeMs ?? 0) >= 1_000 ? [say.roundOver(formatDuration(mark.overtimeMs ?? 0))] : []),
      ].join(', ');
    case 'question':
      return [mark.text || say.aQuestion, ...(took === null ? [] : [say.answered(took)])].join(', ');
    case 'push':
      return mark.text ? say.pushedWith(mark.text) : say.pushed;
    case 'stop':
      return say.stopped(people.candidate);
    case 'cut':
      return took === null ? `${say.cut}, ${t.cuts.never}` : `${say.cut}, ${t.cuts.after(took)}`;
    case 'panel-asked':
      return mark.participantId === null
        ? say.askedPanel(people.candidate, mark.text)
        : say.askedOne(people.candidate, people.name(mark.participantId), mark.text);
    case 'note':
      return say.note(mark.text);
  }
}

/** Who did it: the candidate where they asked or stopped, nobody where a round began. */
export const markBy = (mark: TimelineMark, people: ReviewPeople): string => {
  if (mark.kind === 'round') return '';
  if (mark.kind === 'panel-asked' || mark.kind === 'stop') return people.candidate;
  return mark.participantId === null ? '' : people.name(mark.participantId);
};
