import { inlineParts } from '../lib/inline-markdown';

/** A text of a pack with its bold and emphasis. React escapes the rest: a document never brings markup along. */
export function InlineText({ text }: { text: string }) {
  return inlineParts(text).map((part, index) => {
    const key = `${index}`;
    if (part.kind === 'strong') return <strong key={key}>{part.text}</strong>;
    if (part.kind === 'em') return <em key={key}>{part.text}</em>;
    return <span key={key}>{part.text}</span>;
  });
}

/** Several paragraphs, separated by a blank line. */
export function Paragraphs({ text }: { text: string }) {
  const paragraphs = text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim());
  return paragraphs.map((paragraph, index) => (
    <p key={`${index}`}>
      <InlineText text={paragraph.trim()} />
    </p>
  ));
}
