import { area } from '../../lib/i18n/area';

/** What a careful reader points out in a pack, and what mends it. */
export const lint = area('lint', {
  title: 'To look at',
  nothing: 'Nothing stands out. The pack is ready.',
  more: (n: number) => `Show ${n} more`,
  show: 'Show',
  showOther: 'Show the other',
  line: (n: number) => `Line ${n}`,
  company: {
    both: (other: string, company: string) =>
      `Title and brief say ${other}, but the document speaks of ${company}. Every panelist reads the brief.`,
    title: (other: string, company: string) =>
      `The title says ${other}, but the document speaks of ${company}.`,
    brief: (other: string, company: string) =>
      `The brief says ${other}, but the document speaks of ${company}. Every panelist reads it.`,
  },
  duration: (name: string, parts: string, round: string) =>
    `The parts of “${name}” end at ${parts}, but the round has ${round}.`,
  slot: (name: string, slot: string, pitch: string) =>
    `“${name}” has ${slot}, but your pitch takes ${pitch}. Give it more time, or use a shorter pitch there.`,
  long: (place: string, words: number, needed: string, slot: string, fits: number) =>
    `${place}: ${words} words take about ${needed}, and there are ${slot} (${fits} words).`,
  noPush: (name: string) =>
    `“${name}” has no push: what a panelist says when your first defence does not convince.`,
  noPushSecond: (name: string) =>
    `“${name}” has no push. Your text for when they push harder is a second defence; what they say before it is missing.`,
  noQuestion: (name: string) => `You ask ${name} nothing.`,
  hedge: (word: string, place: string) => `“${word}” stands in ${place}: you want to avoid it.`,
  numbers: (one: string, place: string, other: string, otherPlace: string) =>
    `You say ${one} in ${place} and ${other} in ${otherPlace}, for the same claim. Decide on one number.`,
  similar: (text: string, n: number) =>
    `“${text}” is asked in ${n} places. Give them one answer; in the room it is asked once.`,
  place: {
    segment: (name: string) => `“${name}”`,
    script: (name: string) => `your script for ${name}`,
    answer: (name: string) => `your answer to “${name}”`,
    defence: (name: string) => `your defence of “${name}”`,
    drill: (name: string) => `your answer to “${name}”`,
  },
  mend: {
    length: (time: string) => `Make it ${time}`,
    rename: (company: string) => `Say ${company}`,
    dropWord: (word: string) => `Take out “${word}”`,
    shareAnswer: 'Use one answer',
    push: 'Write one',
    question: 'Write one',
    text: 'Change it',
  },
});
