import type { TextsOf } from '../../lib/i18n/area';
import type { seating as english } from '../en/seating';

export const seating: TextsOf<typeof english> = {
  label: 'Zu beantworten',
  door: {
    waits: (name) => `${name} steht vor der Tür und möchte ins Panel.`,
    more: (n) => (n === 1 ? 'Noch eine Person wartet.' : `${n} weitere warten.`),
    letIn: 'Hereinlassen',
    letInLabel: (name) => `${name} hereinlassen`,
    decline: 'Ablehnen',
    declineLabel: (name) => `${name} ablehnen`,
  },
  away: {
    text: (name) =>
      `${name} leitet den Raum und ist seit einer Minute nicht da. Wer im Panel sitzt, kann weitermachen.`,
    take: 'Leitung übernehmen',
  },
  swap: {
    asks: (name) => `${name} möchte mit dir die Karten tauschen.`,
    would: (theirs, yours) => `Du spielst dann ${theirs} statt ${yours}.`,
    noCard: 'keine Karte',
    yes: 'Tauschen',
    no: 'Meine behalten',
    offered: (name) => `Du hast ${name} einen Tausch angeboten.`,
    takeBack: 'Zurücknehmen',
    others: (name, other) => `${name} hat ${other} einen Tausch der Karten angeboten.`,
  },
  change: {
    title: 'Deine Karte wechseln',
    noneFree: 'Du spielst keine Karte: Du fragst aus der Sammlung und bewertest, was alle bewerten.',
    none: 'Nimm eine Karte. Oder spiel keine: Dann fragst du aus der Sammlung und bewertest, was alle bewerten.',
    one: (card) => `Du spielst ${card}. Nimm eine freie Karte stattdessen oder dazu.`,
    only: (card) => `Du spielst ${card}. Keine andere Karte ist frei; du kannst einen Tausch anbieten.`,
    two: (cards) =>
      `Du spielst ${cards}. Mehr als zwei gehen nicht: Gib eine zurück, um eine andere zu nehmen.`,
    play: 'Spielen',
    playLabel: (card) => `${card} spielen`,
    instead: 'Stattdessen',
    insteadLabel: (card) => `Stattdessen ${card} spielen`,
    also: 'Dazu',
    alsoLabel: (card) => `${card} dazu spielen`,
    giveBack: 'Zurückgeben',
    giveBackLabel: (card) => `${card} zurückgeben`,
    more: 'Andere Karten, und tauschen',
    with: 'Karten tauschen mit',
    offerLabel: (name, card) => `${name}, ${card}, einen Tausch anbieten`,
    swapLabel: (name, card) => `Mit ${name}, ${card}, tauschen`,
  },
  pair: {
    title: 'Karten tauschen',
    text: 'Vor dem Beginn kannst du die Karten von zwei Leuten tauschen.',
    first: 'Eine Person',
    second: 'Die andere',
    button: 'Ihre Karten tauschen',
  },
  trainee: {
    badge: 'zur Übung dabei, zählt nicht',
    short: 'zur Übung',
    label: (name) => `${name} ist zur Übung dabei, Bewertungen zählen nicht`,
  },
  extra: (n) => (n === 1 ? 'Eine Person spielt ohne Karte.' : `${n} spielen ohne Karte.`),
  withoutCard: 'ohne Karte',
  watching: 'Schaut zu',
  call: {
    title: 'Anruf',
    text: 'Alle im Raum finden den Link oben auf ihrer Seite.',
    field: 'Link zu eurem Anruf',
    hint: 'https://…',
    save: 'Link speichern',
    remove: 'Wegnehmen',
    wrong: 'Nimm einen Link, der mit https:// oder http:// beginnt.',
  },
};
