import type { LineRange, TextLine } from './blocks.js';
import type { Outline } from './outline.js';
import type { Confidence } from './report.js';
import type { Duration } from './timing.js';

/** Everything found carries the lines it was made from. */
export interface Found {
  ranges: LineRange[];
  /** Lines of which only a part was read, such as a row with a column that means nothing here. */
  partial?: number[];
  /** Set when the claims are weighed against each other. */
  confidence?: Confidence;
}

export interface TitleDraft extends Found {
  title: string;
  candidate?: string;
}

export interface BriefDraft extends Found {
  text: string;
}

export interface SegmentDraft extends Found {
  label: string;
  startMs: number;
  endMs: number;
  text: string;
}

export interface CardQuestionDraft {
  text: string;
  followUp?: string;
  listenFor: string[];
  answer?: string;
  line: number;
  endLine: number;
}

export interface CardDraft extends Found {
  name: string;
  title: string;
  caresAbout: TextLine[];
  questions: CardQuestionDraft[];
  handling: TextLine[];
  script: string;
  /** What the candidate wants to ask this person, where it stands on the profile. */
  askThem: TextLine[];
}

export interface QuestionDraft extends Found {
  text: string;
  category: string;
  answer: string;
  keyPoints: string[];
}

export interface WeakSpotDraft extends Found {
  title: string;
  challenge: string;
  defence: string;
  push: string;
  secondDefence: string;
}

export interface CandidateQuestionDraft extends Found {
  text: string;
  /** The author's words for whom it is, or empty. */
  audience: string;
}

export interface DrillDraft extends Found {
  question: string;
  answer: string;
  limitMs: number;
}

export interface ReminderDraft extends Found {
  text: string;
}

export interface WordsDraft extends Found {
  words: string[];
}

export interface DraftOf {
  title: TitleDraft;
  brief: BriefDraft;
  pitch: SegmentDraft;
  presentation: SegmentDraft;
  'role-card': CardDraft;
  question: QuestionDraft;
  'weak-spot': WeakSpotDraft;
  'candidate-question': CandidateQuestionDraft;
  drill: DrillDraft;
  reminder: ReminderDraft;
  'words-to-avoid': WordsDraft;
}

export type ClaimKind = keyof DraftOf;

/** What one recogniser says about some lines, and how sure it is. */
export interface ClaimOf<K extends ClaimKind> {
  kind: K;
  score: number;
  /** The score below which it would not have been claimed. */
  enough: number;
  /** Why, in words for whoever debugs a document. */
  evidence: string[];
  items: DraftOf[K][];
  /** True where the items make sense only together, as the beats of a pitch. */
  whole: boolean;
  /** How long the author says that the whole takes. */
  declared?: Duration & { line: number };
}

export type Claim = { [K in ClaimKind]: ClaimOf<K> }[ClaimKind];

export interface RecogniserInput {
  outline: Outline;
  /** The names on the profiles that were found, to tell whom a question is for. */
  people: readonly { name: string; title: string }[];
}

/** Reads the outline alone; knows nothing of the other recognisers. */
export type Recogniser = (input: RecogniserInput) => Claim[];
