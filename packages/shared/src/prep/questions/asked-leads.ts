import { rangeOf } from '../blocks.js';
import { hasQuestionMark } from '../inline-text.js';
import type { Section } from '../outline.js';
import { leadText } from '../outline.js';
import { announcesQuestions, weightOf } from '../vocabulary/match.js';
import type { Asking, QuestionItem } from './question-item.js';
import { describe } from './question-item.js';

const LONGEST = 2_000;

/** `**They may ask:** Why now? Who pays?`: several questions behind one label. */
export function askedLeads({ section }: Asking): QuestionItem[] {
  if (section.form !== 'label') return [];
  if (!announcesQuestions(section.title) && weightOf(section.title, 'asks') < 3) return [];
  return questionsInLead(section).map((text) => ({
    ...describe(text),
    answer: '',
    arrow: false,
    keyPoints: [],
    shape: 'list',
    ranges: [rangeOf(section.own)],
  }));
}

/** The questions behind a label, where it holds two or more and nothing else. */
export function questionsInLead(section: Section): string[] {
  const text = leadText(section);
  if (text.length > LONGEST) return [];
  const parts = text
    .split(/(?<=[?？]["”»]?)\s+(?:[/|·•]\s+)?/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return parts.length >= 2 && parts.every(hasQuestionMark) ? parts : [];
}
