import type { TextsOf } from '../../lib/i18n/area';
import type { lint as english } from '../en/lint';

export const lint: TextsOf<typeof english> = {
  title: 'Zu prüfen',
  nothing: 'Nichts fällt auf. Das Paket ist bereit.',
  more: (n) => `${n} weitere zeigen`,
  show: 'Zeigen',
  showOther: 'Das andere zeigen',
  line: (n) => `Zeile ${n}`,
  company: {
    both: (other, company) =>
      `Titel und Überblick nennen ${other}, das Dokument spricht aber von ${company}. Den Überblick lesen alle im Panel.`,
    title: (other, company) => `Der Titel nennt ${other}, das Dokument spricht aber von ${company}.`,
    brief: (other, company) =>
      `Der Überblick nennt ${other}, das Dokument spricht aber von ${company}. Alle im Panel lesen ihn.`,
  },
  duration: (name, parts, round) =>
    `Die Teile von „${name}“ enden bei ${parts}, die Runde hat aber ${round}.`,
  slot: (name, slot, pitch) =>
    `„${name}“ hat ${slot}, dein Pitch dauert aber ${pitch}. Gib mehr Zeit, oder nimm dort einen kürzeren.`,
  long: (place, words, needed, slot, fits) =>
    `${place}: ${words} Wörter dauern etwa ${needed}, Zeit ist für ${slot} (${fits} Wörter).`,
  noPush: (name) =>
    `„${name}“ hat kein Nachhaken: was jemand sagt, wenn deine erste Antwort nicht überzeugt.`,
  noPushSecond: (name) =>
    `„${name}“ hat kein Nachhaken. Dein Text für den Fall, dass sie nachlegen, ist eine zweite Verteidigung; was sie davor sagen, fehlt.`,
  noQuestion: (name) => `Du fragst ${name} nichts.`,
  hedge: (word, place) => `„${word}“ steht hier: ${place}. Du willst das Wort vermeiden.`,
  numbers: (one, place, other, otherPlace) =>
    `Dieselbe Aussage mit zwei Zahlen: ${one} (${place}) und ${other} (${otherPlace}). Entscheide dich für eine.`,
  similar: (text, n) =>
    `„${text}“ wird an ${n} Stellen gefragt. Gib allen eine Antwort; im Raum wird es einmal gefragt.`,
  place: {
    segment: (name) => `„${name}“`,
    script: (name) => `dein Text für ${name}`,
    answer: (name) => `deine Antwort auf „${name}“`,
    defence: (name) => `deine Verteidigung von „${name}“`,
    drill: (name) => `deine Antwort auf „${name}“`,
  },
  mend: {
    length: (time) => `Auf ${time} setzen`,
    rename: (company) => `${company} schreiben`,
    dropWord: (word) => `„${word}“ streichen`,
    shareAnswer: 'Eine Antwort für alle',
    push: 'Schreiben',
    question: 'Schreiben',
    text: 'Ändern',
  },
};
