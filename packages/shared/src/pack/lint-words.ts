import type { LintRule, LintWarning } from './lint.js';
import { type Mend, withoutWord } from './mends.js';
import { ownWords, placeText } from './own-words.js';

/** Without these a sentence has no verb any more; somebody has to write it anew. */
const CARRIES_THE_SENTENCE =
  /^(?:might|could|would|should|may|can|will|shall|try|tries|hope|hopes|könnte|würde|dürfte|sollte|podría|podrían|debería|puede)$/iu;

export const hedgeInScript: LintRule = (pack) => {
  const words = pack.wordsToAvoid.map((word) => word.trim()).filter(Boolean);
  if (words.length === 0) return [];
  const alternatives = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\d])(?:${alternatives})(?![\\p{L}\\d])`, 'iu');
  return ownWords(pack).flatMap((own): LintWarning[] => {
    const word = pattern.exec(own.text)?.[0];
    if (word === undefined) return [];
    const message = `Take "${word}" out of ${placeText(own)}: it is one of the words you want to avoid.`;
    const values = { word, where: own.where, name: own.name };
    return [{ code: 'HEDGE_IN_SCRIPT', message, values, targets: [own.target], mend: mendFor(own, word) }];
  });
};

function mendFor({ target, text }: { target: string; text: string }, word: string): Mend {
  const canGo = !CARRIES_THE_SENTENCE.test(word) && withoutWord(text, word).trim() !== '';
  return canGo ? { do: 'drop-word', target, word } : { do: 'write', field: 'text', target };
}
