import type { Pack } from '../pack/schema.js';
import { fitWithin, plainInline, sentences, stripQuotes } from './inline-text.js';

/** Half a page. */
const MOST_CHARS = 2_200;
const PITCH_CHARS = 1_300;
const SENTENCES_PER_BEAT = 2;

type BriefSource = Pick<Pack, 'title' | 'candidate' | 'roleCards' | 'rounds' | 'drill'>;

/**
 * Half a page for a friend who has never heard of any of this, in the author's words: who faces whom, what
 * is proposed (from the pitch), and the short answers (from the drill). A summary the author wrote comes first.
 */
export function briefText(pack: BriefSource, written: string): string {
  const said = written !== '' ? written : (fromPitch(pack) ?? fromPresentation(pack));
  const parts = [opening(pack), said ?? '', written === '' ? fromDrill(pack) : ''];
  return fitWithin(parts.filter((part) => part !== '').join('\n\n'), written === '' ? MOST_CHARS : 8_000);
}

function opening({ title, candidate, roleCards }: BriefSource): string {
  const who = candidate ?? 'The candidate';
  const panel = roleCards.map(({ name, title: role }) => (role === '' ? name : `${name} (${role})`));
  const facing = panel.length === 0 ? '' : ` On the panel: ${panel.join('; ')}.`;
  return `${who} rehearses for: ${title}.${facing}`;
}

function fromPitch({ rounds }: BriefSource): string | undefined {
  const pitch = rounds.find((round) => round.kind === 'pitch');
  if (!pitch) return undefined;
  const share = Math.max(160, Math.floor(PITCH_CHARS / Math.max(1, pitch.segments.length)));
  const beats = pitch.segments.map(({ label, text }) => {
    const said = prose(text ?? '', SENTENCES_PER_BEAT, share);
    return said === '' ? '' : `${label.replace(/[.:]$/, '')}: ${said}`;
  });
  return `What is proposed, in the candidate's own words. ${beats.filter((beat) => beat !== '').join(' ')}`;
}

function fromPresentation({ rounds }: BriefSource): string | undefined {
  const talk = rounds.find((round) => round.kind === 'presentation');
  const said = talk?.segments.map(({ text }) => prose(text ?? '', 2, 300)).find((text) => text !== '');
  return said && `The presentation begins: ${said}`;
}

function fromDrill({ drill }: BriefSource): string {
  if (drill.length === 0) return '';
  const lines = drill
    .slice(0, 6)
    .map(({ question, answer }) => `${question} ${prose(answer, 1, 160)}`.trim());
  return `In short. ${lines.join(' ')}`;
}

/** The first sentences of a script as plain prose. */
function prose(text: string, count: number, limit: number): string {
  const spoken = text
    .split(/\n\s*\n/)
    .map((paragraph) => stripQuotes(paragraph).replace(/^["“]|["”]$/g, ''))
    .join('\n\n');
  const first = sentences(spoken)
    .slice(0, count)
    .map((sentence) => plainInline(sentence))
    .join(' ');
  const fitted = fitWithin(first, limit);
  return fitted === '' || /[.!?…]["”’]?$/.test(fitted) ? fitted : `${fitted}.`;
}
