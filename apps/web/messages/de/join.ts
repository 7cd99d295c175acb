import type { TextsOf } from '../../lib/i18n/area';
import type { join as english } from '../en/join';

export const join: TextsOf<typeof english> = {
  finding: 'Dein Raum wird gesucht',
  soon: 'Gleich gibst du deinen Namen ein und suchst dir aus, wen du spielst. Es gibt kein Konto und nichts zu installieren: Der Raum sagt dir bei jedem Schritt, wer du bist, was du fragst und wie du bewertest.',
  title: 'Beitreten',
};
