import type { TextsOf } from '../../lib/i18n/area';
import type { warmUp as english } from '../en/warm-up';

export const warmUp: TextsOf<typeof english> = {
  title: 'Aufwärmen',
  offer:
    'Zwei Minuten, um einen gemeinsamen Maßstab zu finden: Alle bewerten allein eine Beispielantwort, dann seht ihr die Spanne.',
  kept: 'Nichts davon zählt oder bleibt.',
  start: 'Aufwärmen beginnen',
  another: 'Ein anderes Beispiel nehmen',
  end: 'Beenden und die Bewertungen zeigen',
  runs: 'Das Panel wärmt sich an einer Beispielantwort auf. Es geht nicht um dich, und nichts davon zählt.',
  on: 'Das Aufwärmen läuft. Lies die Antwort und bewerte sie allein.',
  left: (time) => `noch ${time}`,
  asked: 'Die Frage',
  answered: 'Die Antwort',
  score: (criterion) => `Deine Bewertung: ${criterion}`,
  scored: (level) => `Du hast eine ${level} gegeben. Bis zum Ende kannst du sie ändern.`,
  alone: 'Vor dem Ende sieht niemand deine Bewertung, und dann ohne Namen.',
  over: 'Das hat das Panel gegeben',
  yours: 'deine',
  people: (n) => (n === 1 ? 'eine Person' : `${n} Personen`),
  talk: {
    none: 'Niemand hat bewertet. Nehmt ein anderes Beispiel, oder lasst es.',
    one: 'Nur eine Bewertung ist da. Lest die Stufen laut vor und einigt euch auf eine.',
    same: (level) => `Alle haben eine ${level} gegeben. Sagt, was sie um eine Stufe verschoben hätte.`,
    near: 'Ihr liegt eine Stufe auseinander. Sagt, welche Worte der Antwort den Unterschied machen, und einigt euch.',
    far: (levels) =>
      `Ihr liegt ${levels} Stufen auseinander. Wer am niedrigsten liegt, sagt, was fehlte, wer am höchsten liegt, was zu hören war. Dann einigt euch.`,
  },
  samples: {
    'late-project': {
      question: 'Erzähl uns von einem Projekt, das sich verspätet hat. Was hast du getan?',
      answer:
        'Wir haben ein Lager auf neue Scanner umgestellt, und vier Wochen vor dem Termin kam der Lieferant in Verzug. Ich habe es den Leitungen vor Ort am selben Tag gesagt und den ersten Schritt auf zwei von fünf Hallen verkleinert. Diese zwei liefen pünktlich, die anderen sechs Wochen später. Eine Probelieferung hätte ich viel früher verlangen sollen.',
      criterion: 'Belegt es mit Einzelheiten',
      levels: {
        1: 'Sagt, wie die eigene Arbeit im Allgemeinen läuft; nichts, was geschehen ist.',
        2: 'Nennt einen Fall, aber nicht den eigenen Anteil oder was daraus wurde.',
        3: 'Nennt einen Fall, den eigenen Anteil und wie es ausging.',
        4: 'Wie zuvor, mit Zahlen und dem, was heute anders liefe.',
      },
    },
    'wrong-number': {
      question: 'In deinem Plan wechselt jeder zweite Kunde innerhalb eines Jahres. Das bezweifle ich.',
      answer:
        'Das stimmt, es ist unser bester Fall. Mit jedem fünften decken wir die Kosten immer noch im zweiten Jahr, und ich würde die Zahl nach dem ersten Quartal noch einmal prüfen, bevor wir jemanden einstellen.',
      criterion: 'Gibt nach, ohne umzufallen',
      levels: {
        1: 'Gibt die Behauptung auf oder wiederholt sie lauter.',
        2: 'Nimmt den Zweifel an, lässt aber offen, was daraus folgt.',
        3: 'Nimmt den Zweifel an und sagt, was trotzdem gilt.',
        4: 'Wie zuvor, und sagt, was die eigene Meinung ändern würde.',
      },
    },
    'first-weeks': {
      question: 'Was würdest du hier in den ersten vier Wochen tun?',
      answer:
        'Ich würde zuerst zuhören. An einem neuen Ort gibt es immer viel zu lernen, also würde ich mit so vielen Leuten wie möglich sprechen, lesen, was da ist, nach schnellen Erfolgen suchen und Vertrauen aufbauen und dann mit dem Team einen Plan machen.',
      criterion: 'Klarer Gedankengang',
      levels: {
        1: 'Die Antwort kommt auf keinen Punkt.',
        2: 'Es gibt einen Punkt; man muss ihn suchen.',
        3: 'Der Punkt kommt früh, und der Rest gehört dazu.',
        4: 'Wie zuvor, in einer Ordnung, die man danach wiedergeben kann.',
      },
    },
  },
};
