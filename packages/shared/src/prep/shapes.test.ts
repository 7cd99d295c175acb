import { describe, expect, it } from 'vitest';
import { packSchema } from '../pack/schema.js';
import { importPrep } from './import-prep.js';

const SAMPLES = import.meta.glob('../../../../tests/samples/shapes/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** What must come out of a sample; what is not named must not come out. */
interface Expected {
  /** Of the bank: how many, how many of them answered, and the words of the first. */
  questions?: [count: number, answered: number, first: string];
  categories?: string[];
  cards?: string[];
  cardQuestions?: number;
  /** What all the people together care about. */
  cares?: number;
  /** Challenge, whether there is a second defence. */
  weakSpots?: [challenge: string, second: boolean][];
  /** How many weak spots say what a panelist adds. */
  pushes?: number;
  /** To whom, or empty for all. */
  candidateQuestions?: number;
  drill?: [count: number, limitMs: number];
  reminders?: number;
  /** The ends of the segments, in seconds. */
  pitch?: number[];
  presentation?: number[];
  /** The first line of a version of the pitch that is not in the pack. */
  otherPitch?: number;
  /** The lines that became nothing. */
  unrecognised?: number[];
}

const EXPECTED: Record<string, Expected | 'NOTHING_RECOGNISED'> = {
  'es-guiones': {
    questions: [9, 9, '¿Qué es una esclusa?'],
    unrecognised: [1],
  },
  'zh-fanti': {
    questions: [2, 2, '為什麼想守燈塔？'],
    categories: ['必問的題目'],
    candidateQuestions: 3,
    unrecognised: [15],
  },
  'not-agenda-form': 'NOTHING_RECOGNISED',
  'not-hinweise': 'NOTHING_RECOGNISED',
  'en-lettered': {
    questions: [5, 5, 'Tell me about the lock you learned on... (two or three sentences)'],
    candidateQuestions: 2,
    unrecognised: [9, 19],
  },
  'en-ask-table': { questions: [3, 3, 'Why boats?'], candidateQuestions: 2, unrecognised: [9, 10] },
  'de-fette-themen': { questions: [4, 4, 'Warum wir?'], candidateQuestions: 2, pitch: [120] },
  'zh-lianxu': {
    questions: [4, 4, '为什么离开上一家？'],
    categories: ['项目类'],
    candidateQuestions: 2,
    pitch: [60],
  },
  'en-scribble': {
    questions: [2, 2, 'Why ferries?'],
    candidateQuestions: 3,
    reminders: 2,
    unrecognised: [1],
  },
  'en-topics-between': {
    questions: [7, 6, 'Tell me about a day when the wind let you down.'],
    unrecognised: [1, 2, 10, 17, 23],
  },
  'es-cita-anidada': {
    questions: [3, 3, '¿Por qué elegiste una varilla de madera?'],
    categories: ['Sobre el péndulo', 'Sobre la torre'],
  },
  'es-varias-lineas': {
    questions: [6, 0, 'Cuéntame cómo llegaste a este oficio.'],
    unrecognised: [9],
  },
  'de-tasten': {
    questions: [3, 3, 'Erzählen Sie uns kurz, wer Sie sind.'],
    candidateQuestions: 2,
    unrecognised: [1, 2, 32, 34, 36],
  },
  'en-plain-titles': {
    questions: [3, 3, 'Tell me about a leak you found late?'],
    categories: ['Behavioral Questions'],
    candidateQuestions: 3,
  },
  'en-company-form': { candidateQuestions: 6, unrecognised: [3, 4, 6] },
  'en-coloured': {
    questions: [12, 2, 'Why do you want to mend bells?'],
    categories: ['Introduce yourself'],
  },
  'en-scrawl': {
    questions: [6, 4, 'So, tell me about yourself. ..'],
    categories: ['Hard ones', 'Mistakes', 'Have examples ready. Some typical interview questions are'],
    candidateQuestions: 4,
    unrecognised: [26],
  },
  'zh-shuangyu': {
    questions: [
      5,
      2,
      '请描述你画过的最难的一张海图，并说明你是怎么完成的。\n\nPlease describe the hardest chart you have drawn and how you finished it.',
    ],
    categories: ['制图能力', '团队合作', '更多'],
  },
  'de-zwischen': {
    questions: [4, 2, 'Was machen Sie zurzeit?'],
    categories: ['Selbstvorstellung', 'Beweggründe'],
    candidateQuestions: 2,
    unrecognised: [2, 3, 7, 8, 11, 12, 17, 18],
  },
  'not-homework': 'NOTHING_RECOGNISED',
  'en-one-fence': {
    questions: [6, 0, 'Tell me about a time when you had to wait for something you needed.'],
    unrecognised: [4, 8, 9, 13],
  },
  'en-prompts': { cards: ['Odile Marchetti'], cardQuestions: 3, cares: 4, unrecognised: [28, 30] },
  'en-objection-titles': {
    weakSpots: [
      ['Too dear', false],
      ['Nobody sails in January', false],
      ['The fare is double', false],
      ['The deck is wet', false],
    ],
    unrecognised: [26, 27],
  },
  'en-archetypes': {
    cards: ['The Dreamer', 'The Counter', 'Village Cooks and Bakers'],
    cardQuestions: 3,
    cares: 5,
    unrecognised: [27],
  },
  'en-numbered-people': {
    cards: ['Interviewer 1', 'Interviewer 2'],
    cardQuestions: 3,
    cares: 3,
    unrecognised: [4, 15],
  },
  'en-headings': { questions: [3, 3, 'Why should the harbour pay for a second lamp?'] },
  'en-plain-list': { questions: [6, 0, 'What drew you to orchards?'] },
  'en-q-and-a': { questions: [4, 3, 'Why leave at five past?'] },
  'en-bold-and-quoted': { questions: [3, 3, 'Why maps, and why now?'] },
  'en-folds': {
    questions: [3, 3, 'Why does glass crack when it cools fast?'],
    categories: ['Heat', 'Trade'],
  },
  'en-table': { questions: [3, 3, 'Why scan the letters twice?'], unrecognised: [5, 6, 7, 8] },
  'en-prose': {
    questions: [
      3,
      0,
      "A swarm hangs in a neighbour's tree. Do you call the owner of the tree or the owner of the bees first, and why?",
    ],
    categories: ['Swarms', 'Winter', 'Honesty'],
  },
  'en-choice': {
    questions: [
      2,
      2,
      'Which knot holds a dinghy to a ring?\n\n- A: Reef knot\n- B: Round turn and two half hitches\n- C: Sheepshank',
    ],
  },
  'en-personas': {
    cards: ['Ines Calder', 'The sceptical treasurer', 'Night porter'],
    cardQuestions: 4,
    cares: 5,
    unrecognised: [28, 30, 31],
  },
  'en-objections': {
    weakSpots: [
      ['The tide is too small here', true],
      ['Nobody buys stone flour', false],
      ['You have never run a mill', false],
    ],
  },
  'en-timed-talk': { presentation: [120, 300, 480, 600] },
  'en-alternative-pitches': { pitch: [30, 75, 105, 120], otherPitch: 13, unrecognised: [13, 15, 17, 19] },
  'en-duration-table': { presentation: [90, 210, 330, 420], unrecognised: [9] },
  'en-reverse': { candidateQuestions: 4 },
  'en-drill': { drill: [4, 20_000] },
  'en-plain-text': {
    questions: [3, 3, 'Why do you carve lime and not oak?'],
    categories: ['LIKELY QUESTIONS'],
    candidateQuestions: 2,
    reminders: 2,
  },
  'en-contents': {
    questions: [2, 2, 'Why do sails turn left?'],
    categories: ['Sails'],
    unrecognised: [3, 5, 6, 8, 10, 11],
  },
  'es-entrevista': {
    questions: [2, 2, 'Cuéntame de una noche difícil.'],
    cards: ['Marta Olmedo'],
    cardQuestions: 2,
    cares: 2,
    weakSpots: [['Usted ha trabajado siempre sola.', true]],
    candidateQuestions: 2,
    reminders: 2,
    pitch: [30, 90, 120],
  },
  'es-tarjetas': { questions: [3, 3, '¿Cuánto cuesta la barca?'] },
  'de-gespraech': {
    questions: [3, 3, 'Erzählen Sie uns von einem Boot, das nicht fertig wurde.'],
    categories: ['Wahrscheinliche Fragen'],
    weakSpots: [['Sie haben nie ein Budget geführt.', true]],
    candidateQuestions: 2,
    reminders: 2,
    presentation: [120, 300, 360],
  },
  'de-personen': { cards: ['Jonna Brack', 'Tilo Wend'], cardQuestions: 3, cares: 3 },
  'zh-mianshi': {
    questions: [3, 3, '请介绍一次失败的经历'],
    candidateQuestions: 2,
    reminders: 2,
    pitch: [120],
  },
  'zh-wenda': { questions: [3, 3, '为什么要第二盏灯？'] },
  'en-persona-table': {
    cards: ['Ruth Amsel', 'Piet Lundgren', 'Ida Corvo'],
    cardQuestions: 4,
    cares: 4,
    weakSpots: [
      ['You have never run a dome.', true],
      ['It is too cloudy here', false],
    ],
    unrecognised: [7, 8, 9],
  },
  'en-persona-lines': {
    cards: ['Dana Foxglove', 'Milo Sandoval', 'Renske Aalders', 'CFO'],
    cardQuestions: 5,
    cares: 4,
    candidateQuestions: 2,
  },
  'en-bare-objections': {
    weakSpots: [
      ['A ferry is cheaper.', false],
      ['Nobody walks that far in winter.', false],
      ['The bank will not lend.', false],
      ['The bridge spoils the view', false],
      ['It will be late', false],
    ],
  },
  'en-slides': { presentation: [20, 60, 150, 180] },
  'en-slide-headings': { presentation: [30, 120, 420, 480] },
  'en-pitch-lengths': { pitch: [120], otherPitch: 5, unrecognised: [5, 7, 13, 15] },
  'en-star-stories': {
    questions: [2, 2, 'Tell me about a time you disagreed with your lead'],
    unrecognised: [20, 22, 24, 26, 28, 30],
  },
  'en-one-line-pairs': { questions: [5, 5, 'Why a stone oven?'] },
  'en-numbered-sections': { questions: [4, 4, 'What is a sluice?'], categories: ['Basics', 'Safety'] },
  'en-form-headings': { questions: [3, 3, 'Why not the old hall?'], unrecognised: [3, 5, 7, 9] },
  'es-panel': {
    cards: ['Inés Robledo', 'Tomás Arce'],
    cardQuestions: 2,
    cares: 2,
    weakSpots: [
      ['Es usted muy joven', false],
      ['Ya tenemos relojero', false],
    ],
    pushes: 1,
    candidateQuestions: 2,
    pitch: [30, 90, 120],
  },
  'de-tabelle': {
    cards: ['Hanne Döring', 'Jost Weber'],
    cardQuestions: 1,
    cares: 2,
    weakSpots: [
      ['Niemand liest mehr.', false],
      ['Der Saal ist zu teuer.', false],
    ],
    candidateQuestions: 2,
    presentation: [60, 300, 720, 900],
  },
  'zh-hr-shouce': { questions: [5, 5, '离职原因'], candidateQuestions: 2, pitch: [120] },
  'zh-pingwei': {
    cards: ['林晓岚', '周子衡'],
    cardQuestions: 2,
    cares: 2,
    weakSpots: [
      ['样本太少', false],
      ['没有对照组', false],
    ],
    pushes: 1,
    presentation: [120, 420, 660, 720],
  },
  'en-checkbox': {
    questions: [3, 3, 'Why do you restore lamps?'],
    categories: ['Interview questions'],
    reminders: 3,
    unrecognised: [19, 21, 22],
  },
  'en-rounds': {
    questions: [2, 2, 'How do you judge a pulp by hand?'],
    categories: ['Technical interview'],
    unrecognised: [3, 5, 6, 7],
  },
  'en-fences': {
    questions: [3, 3, 'What does the harbour do in winter?'],
    categories: ['Easy ones', 'Hard ones'],
    unrecognised: [24, 26],
  },
  'en-answer-parts': { questions: [2, 2, 'Tell us about yourself'] },
  'de-folien': {
    questions: [2, 1, 'Warum nur zwei Moore?'],
    categories: ['Mögliche Fragen der Kommission'],
    cards: ['Zweitprüfer'],
    cardQuestions: 1,
    presentation: [30, 150, 240],
  },
  'es-historias': { questions: [3, 3, 'Cuéntame de un conflicto en el equipo'], candidateQuestions: 1 },
  'zh-lutai': {
    questions: [2, 2, '成本从哪里来？'],
    categories: ['评委会问的问题'],
    cards: ['沈知夏', '许明朗'],
    cardQuestions: 1,
    cares: 2,
    weakSpots: [
      ['你们没有运营经验。', false],
      ['市场太小了。', false],
    ],
    pitch: [30, 120, 180],
  },
  'en-bold-pairs': {
    questions: [4, 2, 'Why leave the tram depot?'],
    categories: ['Before the day'],
    candidateQuestions: 3,
    unrecognised: [5, 7, 8, 9, 11],
  },
  'en-clock-table': {
    questions: [2, 2, 'Who sews the roof?'],
    categories: ['Questions they may ask'],
    pitch: [20, 60, 100, 140],
    unrecognised: [12, 14, 15, 16, 18, 19, 20],
  },
  'en-stakeholders': {
    cards: ['The Founder', 'The Night Captain / Board'],
    cardQuestions: 2,
    cares: 2,
    candidateQuestions: 2,
    unrecognised: [15, 17, 18, 19],
  },
  'de-gefaltet': {
    questions: [3, 3, 'Wann beginnt die Prüfung?'],
    categories: ['Vorher', 'Danach'],
    unrecognised: [16, 17],
  },
  'de-verschachtelt': {
    questions: [4, 4, 'Wie wird der Termin festgelegt?'],
    categories: ['Wie wird der Termin festgelegt?'],
  },
  'de-ratgeber': {
    candidateQuestions: 2,
    unrecognised: [3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 25, 27, 28, 35, 37],
  },
  'es-tipos': {
    questions: [4, 4, 'Háblame de tu última guardia'],
    categories: ['Las dos preguntas que ensayo', 'Preguntas de la jefa del puerto'],
  },
  'es-versiones': {
    pitch: [45],
    otherPitch: 3,
    unrecognised: [3, 5, 15, 17],
  },
  'zh-fangkuohao': { questions: [7, 3, '你为什么想离开电车站'], categories: ['试题集'] },
  'zh-yanjiang': { presentation: [30, 90, 120] },
  'en-script-lines': { pitch: [20, 80, 120], unrecognised: [1, 2, 3] },
  'en-best-questions': { candidateQuestions: 3, unrecognised: [3, 7, 11, 15, 21] },
  'de-folienzeit': { presentation: [30, 120, 180], unrecognised: [3, 5] },
  'de-zeitplan': { presentation: [30, 120, 180], unrecognised: [10] },
  'de-katalog': {
    questions: [4, 4, 'Was ist ein Läuferstein?'],
    categories: ['Kategorie 1: Begriffe', 'Kategorie 2: Vorgehen'],
    unrecognised: [3, 5],
  },
  'zh-jiacu': {
    questions: [6, 6, '这份工作哪一点最吸引你？'],
    categories: ['第一个要点：你能不能照看这座钟？', '第二个要点：你愿不愿意留下来？'],
  },
  'en-conversation': {
    questions: [6, 6, 'Good evening. Which basin do you know best?'],
    unrecognised: [1, 2, 4, 9, 11, 19, 24, 25],
  },
  'en-asked-by-name': {
    questions: [7, 0, 'Why do you want to live on a rock?'],
    categories: ['What they wanted to know'],
    unrecognised: [5, 8, 16, 18],
  },
  'en-asked-under-each': {
    questions: [4, 4, 'How do you decide which clock to mend first?'],
    categories: ['A clock is for the people below', 'Leave it better documented', 'Quiet work'],
    unrecognised: [7, 17, 29, 31],
  },
  'de-wechselrede': {
    questions: [2, 2, 'Welche Laterne brennt am längsten?'],
    categories: ['Erster Teil'],
    unrecognised: [15],
  },
  'en-meeting-one': {
    cards: ['Bram Osei', 'Odile Marchetti'],
    candidateQuestions: 5,
    weakSpots: [
      ['Is hemp not too slow?', false],
      ['Who else can do this?', false],
    ],
    pitch: [30],
    unrecognised: [3, 4, 12, 13, 19, 25, 31, 33, 35, 36],
  },
  'de-uhrzeiten': {
    questions: [2, 2, 'Was kostet ein Mast?'],
    pitch: [20, 70],
  },
  'zh-shichang': { pitch: [30, 90, 180, 210] },
  'es-evitar': { candidateQuestions: 2, unrecognised: [6, 8, 10, 12, 13, 15, 17, 18] },
  'en-draft-answers': {
    questions: [6, 4, 'Walk me through your nights (two minutes)'],
    categories: ['First talk: draft answers', 'They may also ask'],
    weakSpots: [
      ['Languages', false],
      ['Stairs', false],
      ['"Hotels" as such', false],
    ],
    candidateQuestions: 3,
    unrecognised: [20],
  },
  'es-jurado': {
    questions: [3, 3, 'Veo que la tapa es de corcho. ¿Qué pasa si se moja?'],
    unrecognised: [3, 5],
  },
  'es-flechas': {
    questions: [8, 8, '¿Qué pasa si se pierde la llave?'],
    categories: [
      'Posibles preguntas del jurado',
      'Posibles preguntas y respuestas',
      'Conclusión / Posibles Preguntas del Jurado',
      'Más preguntas',
    ],
  },
  'en-timestamps': {
    questions: [3, 3, "Thanks for coming. Let's start easy. Can you introduce yourself?"],
  },
  'en-judges-arrows': {
    questions: [3, 3, "Isn't this just a feature?"],
    categories: ['Hardest questions'],
    drill: [3, 30_000],
  },
  'de-stadtarchiv': {
    questions: [3, 3, 'Warum wollen Sie ins Archiv?'],
    categories: ['Was sie vermutlich fragen'],
    cards: ['Frau Dr. Lena Vogt'],
    weakSpots: [
      ['Lücke im Lebenslauf (2019)', false],
      ['Kein Latein', false],
    ],
    candidateQuestions: 2,
    unrecognised: [3, 5],
  },
  'en-plain-profiles': {
    cards: ['Dr. Marta Oyelaran', 'Jens Petersen'],
    cardQuestions: 4,
    cares: 2,
    candidateQuestions: 3,
    unrecognised: [15, 16],
  },
  'en-minutes-column': {
    questions: [4, 0, 'Why only three nets?'],
    categories: ['Possible questions from the examiners'],
    weakSpots: [
      ['Small sample', false],
      ['No control site', false],
    ],
    presentation: [30, 150, 450, 750, 900],
    unrecognised: [3, 15, 19],
  },
  'zh-xiangmu': {
    questions: [3, 3, '为什么选择这个题目？'],
    weakSpots: [
      ['没有支付功能', false],
      ['界面简单', false],
    ],
    candidateQuestions: 2,
    pitch: [60],
    presentation: [30, 90, 150, 180],
  },
  'en-partner-meeting': {
    cards: ['Priya Natarajan', 'Colm Byrne'],
    weakSpots: [
      ['Seasonality', false],
      ['Single harbour', false],
    ],
    pitch: [15, 45, 90, 120],
    unrecognised: [5, 6, 7, 12, 13],
  },
  'en-letter': {
    questions: [3, 3, 'Walk us through the last outage.'],
    categories: ["here is what I think they'll ask you on Thursday"],
    candidateQuestions: 2,
    unrecognised: [1, 3, 18, 20],
  },
  'en-objection-kinds': {
    weakSpots: [
      ['It is too dear', false],
      ['The neighbours sell it for less', false],
      ['Ask again in spring', false],
    ],
  },
  'not-handbuch': 'NOTHING_RECOGNISED',
  'en-by-role': { candidateQuestions: 6, unrecognised: [3, 6, 7, 12] },
  'de-bindestrich': {
    questions: [5, 5, 'Wo wächst der Hanf?'],
    categories: ['Hanf', 'Seil'],
  },
  'es-minutos': { presentation: [300, 1200, 2100, 2400] },
  'zh-mianjing': {
    questions: [12, 0, '灯怎么换油？'],
    categories: ['东岸一面', '西岸一面', '北岸一面'],
    unrecognised: [5, 13, 25],
  },
  'not-consejos': 'NOTHING_RECOGNISED',
  'not-how-to-handle': 'NOTHING_RECOGNISED',
  'en-audiences': { cards: ['The Sceptic', 'The Treasurer'], cardQuestions: 3, unrecognised: [14, 16] },
  'not-readme': 'NOTHING_RECOGNISED',
  'not-recipe': 'NOTHING_RECOGNISED',
  'not-changelog': 'NOTHING_RECOGNISED',
  'not-minutes': 'NOTHING_RECOGNISED',
};

function read(text: string): Expected | string {
  const result = importPrep(text);
  if (!result.ok) return result.error.code;
  const { pack, report } = result;
  expect(packSchema.safeParse(pack).error?.issues ?? []).toEqual([]);
  const ends = (kind: string) =>
    pack.rounds.find((round) => round.kind === kind)?.segments.map(({ endMs }) => endMs / 1_000);
  const categories = [...new Set(pack.questions.map(({ category }) => category))].filter(
    (name) => name !== '',
  );
  const answered = pack.questions.filter(({ answer }) => answer !== undefined).length;
  const cardQuestions = pack.roleCards.reduce((sum, card) => sum + card.questions.length, 0);
  const [first] = pack.questions;
  const some = <T>(list: readonly T[]) => (list.length > 0 ? list : undefined);
  return {
    questions: first && [pack.questions.length, answered, first.text],
    categories: some(categories),
    cards: some(pack.roleCards.map(({ name }) => name)),
    cardQuestions: cardQuestions || undefined,
    cares: pack.roleCards.reduce((sum, card) => sum + card.caresAbout.length, 0) || undefined,
    pushes: pack.weakSpots.filter(({ push }) => push !== undefined).length || undefined,
    weakSpots: some(
      pack.weakSpots.map(({ challenge, secondDefence }): [string, boolean] => [
        challenge,
        secondDefence !== undefined,
      ]),
    ),
    candidateQuestions: pack.candidateQuestions.length || undefined,
    drill: pack.drill[0] && [pack.drill.length, pack.drill[0].limitMs],
    reminders: pack.reminders.length || undefined,
    pitch: ends('pitch'),
    presentation: ends('presentation'),
    otherPitch: report.warnings.find(({ code }) => code === 'OTHER_PITCHES')?.line,
    unrecognised: some(report.unrecognised.map(({ line }) => line)),
  } as Expected;
}

const named = Object.entries(SAMPLES).map(([file, text]): [string, string] => [
  file.replace(/^.*\/|\.md$/g, ''),
  text,
]);

describe('reading documents of many shapes and languages', () => {
  it('given the samples, when listed, then each has an expectation and each expectation a sample', () => {
    expect(named.map(([name]) => name).sort()).toEqual(Object.keys(EXPECTED).sort());
  });

  it.each(named)('given %s, when imported, then exactly what it holds comes out', (name, text) => {
    expect(read(text)).toEqual(EXPECTED[name]);
  });
});
