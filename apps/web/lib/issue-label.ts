const NAMES: Record<string, string> = {
  roleCards: 'Role card',
  questions: 'Question',
  keyPoints: 'Key point',
  weakSpots: 'Weak spot',
  rounds: 'Round',
  segments: 'Section',
  candidateQuestions: 'Your question',
  drill: 'Drill item',
  reminders: 'Reminder',
  wordsToAvoid: 'Word to avoid',
  criteria: 'Criterion',
  caresAbout: 'Cares about, line',
  handling: 'How to handle, line',
  listenFor: 'Listen for, line',
  followUp: 'follow-up',
  secondDefence: 'second defence',
  durationMs: 'duration',
  limitMs: 'time limit',
  startMs: 'start',
  endMs: 'end',
  callUrl: 'Call link',
  startsAt: 'Start',
  expiresAt: 'Expiry',
};
/** Steps of a path that a person never sees on the page. */
const HIDDEN = new Set(['pack', 'settings', 'rubric', 'body']);

/** Turns a path such as `pack.roleCards.1.questions.0.text` into "Role card 2, question 1, text:". */
export function issueLabel(path: string): string {
  const words: string[] = [];
  for (const step of path.split(/[./]/).filter((part) => part && !HIDDEN.has(part))) {
    if (/^\d+$/.test(step)) words.push(`${words.pop() ?? 'Item'} ${Number(step) + 1}`);
    else words.push(NAMES[step] ?? step);
  }
  if (words.length === 0) return '';
  const text = words.map((word, index) => (index === 0 ? word : word.toLowerCase())).join(', ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}:`;
}
