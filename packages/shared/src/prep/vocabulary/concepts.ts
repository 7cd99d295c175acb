/** What a heading can announce. */
export const PART_CONCEPTS = [
  'pitch',
  'presentation',
  'people',
  'weakSpots',
  'questions',
  'candidateQuestions',
  'drill',
  'reminders',
  'wordsToAvoid',
  'brief',
] as const;

/** What a label on an interviewer's profile can announce. */
export const CARD_CONCEPTS = ['role', 'cares', 'asks', 'handling', 'script', 'askThem'] as const;

/** What a label on a weak spot can announce. */
export const WEAK_SPOT_CONCEPTS = ['challenge', 'defence', 'push', 'secondDefence'] as const;

/** Smaller labels. */
export const OTHER_CONCEPTS = [
  'question',
  'answer',
  'keyPoints',
  'followUp',
  'candidate',
  'wholePanel',
] as const;

/** What the header of a table can announce: a column of people. */
export const COLUMN_CONCEPTS = ['person'] as const;

/** What a title says about the whole document: that it prepares for an occasion, or that it is of another kind. */
export const DOCUMENT_CONCEPTS = ['occasion', 'otherKind'] as const;

export type Concept =
  | (typeof PART_CONCEPTS)[number]
  | (typeof CARD_CONCEPTS)[number]
  | (typeof WEAK_SPOT_CONCEPTS)[number]
  | (typeof OTHER_CONCEPTS)[number]
  | (typeof COLUMN_CONCEPTS)[number]
  | (typeof DOCUMENT_CONCEPTS)[number];

/** How sure a wording makes us: 3 says it outright, 1 only hints. */
export type Wording = readonly [pattern: RegExp, weight: 1 | 2 | 3];

export interface Vocabulary {
  /** The script that the language is written in: its wordings are tried on no other. */
  script: RegExp;
  /** Wordings are matched against a lower-case title without numbering, brackets, punctuation and accents. */
  concepts: Record<Concept, readonly Wording[]>;
  /** Words that numbers of minutes and seconds are spelt with. */
  numbers: Record<string, number>;
  /** Patterns of units of time, anchored by the code that uses them. */
  units: { seconds: string; minutes: string; hours: string };
  /** Words that stand between the two ends of a time range. */
  rangeWords: string;
  /** Words that say that a length is no exact one. */
  aboutWords: string;
  /** Words before a person's name in "For Ada:". */
  addressWords: RegExp;
  /** Words that tell that a line says which words not to use. */
  avoidCue: RegExp;
  /** A section that tells to give the pitch there. */
  pitchCue: RegExp;
  /** Capitalised words in titles that are no company's name. */
  titleWords: ReadonlySet<string>;
  /** Words that make a capitalised phrase no person's name. */
  notInNames: RegExp;
  /** What a person's name looks like, where it is not told by capital letters. */
  nameForm?: RegExp;
  /** How something asked begins or ends without a question mark; matched like wordings, but with brackets. */
  askedForms: RegExp;
  /** Titles that have such a form and ask nothing, such as "How to use this" or "Why it matters". */
  notAsked: RegExp;
  /** Words of a question that point at the code or text below it. */
  pointsBelow: RegExp;
  /** Titles of what somebody asks, such as "Questions from the CFO" or "Dana might ask"; the name is captured. */
  askedBy: RegExp;
  /** Words before what somebody asks in a line about that person: "Will ask:". */
  asksLead: RegExp;
  /** Titles of somebody's profile, such as "Board member persona"; the name is captured. */
  profileOf: RegExp;
  /** How something is asked of a candidate outright: "Tell me about a time". */
  tellMe: RegExp;
  /** What only somebody who applies asks: about the company, the team, their own place in it. */
  asksBack: RegExp;
  /** How a prompt begins that says who somebody is; the rest of the sentence is captured. */
  youAre: RegExp;
  /** Words before what somebody cares about in such a line. */
  caresLead: RegExp;
  /** Titles over what nobody on a panel asks: about the document itself, or to oneself afterwards. */
  asides: RegExp;
  /** Whom somebody meets, as in "my interview with Ada Quill"; the name is captured. */
  metWith: RegExp;
  /** Titles over questions that nobody is to ask, such as "Questions to avoid", or only oneself. */
  notToAsk: RegExp;
  /** Titles over advice on questions, such as "How to handle hard questions". */
  howToAnswer: RegExp;
  /** An interview itself, in a title that asks about it as advice does. */
  occasionItself: RegExp;
  /** The label of the row that adds a table up. */
  totalWords: RegExp;
  /** How a title begins that says when something is to be said. */
  conditions: RegExp;
  /** The label of the point in time at which something is over. */
  endWords: RegExp;
  /** The word for a slide at the beginning of a line, before its number. */
  slideWords: string;
  /** The parts of a story told as situation, task, action and result. */
  storyParts: RegExp;
  /** Titles of what interviewers ask in no form of a question: "Salary expectations", "离职原因". */
  topics: RegExp;
  /** Titles of one of several versions of the same speech. */
  versionWords: RegExp;
  /** Titles of the version that its author settled on, and of one before it. */
  settledWords: RegExp;
  draftWords: RegExp;
  /** Words of who speaks of themselves, as answers do, and of who is told what to do, as advice does. */
  speakerWords: RegExp;
  readerWords: RegExp;
  /** Whose words are the candidate's in a conversation that is written down. */
  ownVoice: RegExp;
  /** Words that name what somebody does, in a title without a name such as "The hiring manager". */
  roleWords: RegExp;
}
