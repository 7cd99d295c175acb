import { area } from '../../lib/i18n/area';

/** What is said, marked and scored: tallies, kinds of notes, marks of the drill, verdicts and the scale. */
export const wording = area('wording', {
  tallies: { hedge: 'Hedge', filler: 'Filler', ramble: 'Ramble', strong: 'Strong' },
  tallyHints: {
    hedge: '“I guess”, “kind of”, “hopefully”',
    filler: '“um”, “like”, “you know”',
    ramble: 'lost the thread',
    strong: 'a moment to keep',
  },
  notes: {
    strength: 'Strength',
    improve: 'To work on',
    evidence: 'What I heard',
    'hard-truth': 'Hard truth',
    other: 'Note',
  },
  marks: { hit: 'Hit', partial: 'Partial', miss: 'Miss' },
  verdicts: { 'strong-no': 'Strong no', no: 'No', yes: 'Yes', 'strong-yes': 'Strong yes' },
  levels: { 1: 'Not yet', 2: 'Partly', 3: 'Solid', 4: 'Strong' },
  notObserved: 'Not observed',
  notObservedShort: 'n/o',
});
