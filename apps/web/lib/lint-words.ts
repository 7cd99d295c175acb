import type { LintWarning } from '@mockpanel/shared/pack/lint';
import type { Mend } from '@mockpanel/shared/pack/mends';
import type { lint } from '../messages/en/lint';
import { formatDuration } from './format-time';
import type { TextsOf } from './i18n/area';

type LintTexts = TextsOf<typeof lint>;

/** A warning in the reader's language. */
export function warningWords({ code, values }: LintWarning, t: LintTexts): string {
  const text = (key: string) => String(values[key] ?? '');
  const number = (key: string) => Number(values[key] ?? 0);
  const time = (key: string) => formatDuration(number(key));
  const place = (where: string, name: string) => placeWords(text(where), text(name), t);
  switch (code) {
    case 'TITLE_COMPANY_MISMATCH': {
      const where = number('inTitle') === 0 ? 'brief' : number('inBrief') === 0 ? 'title' : 'both';
      return t.company[where](text('other'), text('company'));
    }
    case 'DURATION_MISMATCH':
      return t.duration(text('name'), time('partsMs'), time('roundMs'));
    case 'SLOT_TOO_SHORT':
      return t.slot(text('name'), time('slotMs'), time('pitchMs'));
    case 'LONG_SCRIPT':
      return capital(
        t.long(place('where', 'name'), number('words'), time('neededMs'), time('slotMs'), number('fits')),
      );
    case 'NO_PUSH':
      return number('hasSecond') ? t.noPushSecond(text('name')) : t.noPush(text('name'));
    case 'NO_QUESTION_FOR_CARD':
      return t.noQuestion(text('name'));
    case 'HEDGE_IN_SCRIPT':
      return t.hedge(text('word'), place('where', 'name'));
    case 'NUMBERS_DISAGREE':
      return t.numbers(text('one'), place('where', 'name'), text('other'), place('otherWhere', 'otherName'));
    case 'SIMILAR_QUESTIONS':
      return t.similar(text('text'), number('count'));
  }
}

const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

function placeWords(where: string, name: string, t: LintTexts): string {
  const words = t.place[where as keyof LintTexts['place']];
  return words ? words(name) : name;
}

/** What the button of a mend says. */
export function mendWords(mend: Mend, t: LintTexts): string {
  switch (mend.do) {
    case 'lengthen-segment':
    case 'set-round-length':
    case 'set-limit':
      return t.mend.length(formatDuration(mend.ms));
    case 'rename-company':
      return t.mend.rename(mend.to);
    case 'drop-word':
      return t.mend.dropWord(mend.word);
    case 'share-answer':
      return t.mend.shareAnswer;
    case 'write':
      return { push: t.mend.push, 'question-for': t.mend.question, text: t.mend.text }[mend.field];
  }
}
