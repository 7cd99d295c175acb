/**
 * Who may know what, and from when: written by hand from the contract's table, not from the product.
 *
 *   always     from the lobby on, and it must be there         never      at no time, not after the reveal either
 *   asked      from when it is asked (a drill item: shown)     pushed     from when it is pushed
 *   written    from when it is written                         revealed   from the reveal of the round it belongs to
 *   end        from the last reveal on                         later      after the last reveal it may be shown
 *   own        the candidate's own material: always in learning mode; in stress mode in the lobby, and after the end
 *   may        anything goes
 *
 * `owner` is a card's holder, the asker of a bank question or a weak spot, the author of what was written, or who opens
 * the door.
 * A watcher is an observer, or a facilitator. A stranger holds nothing, or an invite that was not used yet.
 */
const TABLE = `
fact                        | candidate | owner    | panel    | watcher  | stranger
pack title                  | always    | always   | always   | always   | may
card name and title         | always    | always   | always   | always   | may
round title and label       | always    | always   | always   | always   | never
shared criterion title      | always    | always   | always   | always   | never
shared criterion anchors    | revealed  | always   | always   | revealed | never
card criterion and anchors  | revealed  | always   | revealed | revealed | never
brief                       | later     | always   | always   | later    | never
card cares, handling, script| later     | always   | later    | later    | never
card question               | asked     | always   | asked    | asked    | never
card follow-up              | pushed    | always   | pushed   | pushed   | never
card listen-for             | revealed  | always   | revealed | revealed | never
card answer                 | later     | always   | later    | later    | never
bank question               | asked     | always   | always   | asked    | never
bank category               | later     | always   | always   | later    | never
bank key point              | revealed  | always   | always   | revealed | never
bank answer                 | later     | asked    | later    | later    | never
weak spot title             | later     | always   | always   | later    | never
weak spot challenge         | asked     | always   | always   | asked    | never
weak spot push              | pushed    | always   | always   | pushed   | never
weak spot defence           | later     | asked    | later    | later    | never
weak spot second defence    | later     | later    | later    | later    | never
drill question              | asked     | always   | always   | asked    | never
drill answer                | end       | always   | always   | end      | never
own material                | own       | later    | later    | later    | never
words to avoid              | own       | always   | always   | later    | never
improvised question         | asked     | asked    | asked    | asked    | never
note                        | revealed  | written  | revealed | revealed | never
note before the first round | end       | written  | end      | end      | never
private note                | never     | written  | never    | never    | never
advice                      | end       | written  | end      | end      | never
reflection                  | end       | written  | end      | end      | never
agreed after the reveal     | written   | written  | written  | written  | never
name at the door            | never     | written  | never    | never    | never
call link                   | always    | always   | always   | always   | never
watch for                   | never     | always   | always   | never    | never
passcode                    | never     | never    | never    | never    | never
`;

const FACTS = [
  'pack title',
  'card name and title',
  'round title and label',
  'shared criterion title',
  'shared criterion anchors',
  'card criterion and anchors',
  'brief',
  'card cares, handling, script',
  'card question',
  'card follow-up',
  'card listen-for',
  'card answer',
  'bank question',
  'bank category',
  'bank key point',
  'bank answer',
  'weak spot title',
  'weak spot challenge',
  'weak spot push',
  'weak spot defence',
  'weak spot second defence',
  'drill question',
  'drill answer',
  'own material',
  'words to avoid',
  'improvised question',
  'note',
  'note before the first round',
  'private note',
  'advice',
  'reflection',
  'agreed after the reveal',
  'name at the door',
  'call link',
  'watch for',
  'passcode',
] as const;
export type Fact = (typeof FACTS)[number];

/** What people write in a room; all other facts are in the pack, which its author can read. */
const WRITTEN: readonly Fact[] = [
  'improvised question',
  'note',
  'note before the first round',
  'private note',
  'advice',
  'reflection',
  'agreed after the reveal',
  'name at the door',
  'call link',
  'passcode',
];

/** As in the table, and `repeated`: what was pushed, for those who learn of it from the review alone. */
type Word =
  | 'always'
  | 'repeated'
  | 'never'
  | 'asked'
  | 'pushed'
  | 'written'
  | 'revealed'
  | 'end'
  | 'later'
  | 'own'
  | 'may';
type Column = 'candidate' | 'owner' | 'panel' | 'watcher' | 'stranger';

const ROWS = new Map(
  TABLE.trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([fact = '', ...words]) => [fact, words as Word[]]),
);

/**
 * The columns, and what has none of its own: `reader` is the workspace's or a share link on reviews, their files
 * and progress, `author` the workspace's link on packs.
 */
export type Role = Exclude<Column, 'owner'> | 'reader' | 'author' | 'log';

export interface Room {
  mode: 'learning' | 'stress';
  spokenOnly: boolean;
}

/** The word that counts for somebody, in a room with these settings. */
export function wordFor(fact: Fact, role: Role, isOwner: boolean, room: Room): Word {
  if (role === 'log') return 'never';
  // It was revealed in the session before, which the workspace reads.
  if (fact === 'watch for' && (role === 'reader' || role === 'author')) return 'may';
  if (role === 'author')
    return WRITTEN.includes(fact) ? (fact === 'improvised question' ? 'later' : 'never') : 'may';
  if (role === 'reader') return asReader(cell(fact, 'watcher'));
  const word = cell(fact, isOwner ? 'owner' : role);
  const isHeardOnly = role === 'candidate' && room.spokenOnly && (word === 'asked' || word === 'pushed');
  return isHeardOnly ? (fact === 'drill question' ? 'end' : afterwards(word)) : word;
}

/** A reader has the review alone, where what everybody heard comes with the reveal. */
const asReader = (word: Word): Word => (word === 'always' ? 'may' : afterwards(word));

/** What was asked or pushed, for those who learn of it from the review alone. */
const afterwards = (word: Word): Word =>
  word === 'asked' ? 'revealed' : word === 'pushed' ? 'repeated' : word;

function cell(fact: Fact, column: Column): Word {
  const place = ROWS.get('fact')?.indexOf(column as never) ?? -1;
  const word = ROWS.get(fact)?.[place];
  if (word === undefined) throw new Error(`The table has no "${fact}" for "${column}".`);
  return word;
}

/** What has happened so far: `started`, `end`, `asked:…`, `pushed:…`, `written:…`, `revealed:…`. */
export type Milestones = ReadonlySet<string>;

/** Whether a fact of this subject and these rounds may, and whether it must, be known by now. */
export function sightOf(
  word: Word,
  { subject, rounds }: { subject: string; rounds: readonly string[] },
  happened: Milestones,
  room: Room,
): { may: boolean; must: boolean } {
  const both = (holds: boolean) => ({ may: holds, must: holds });
  const isOver = happened.has('end');
  switch (word) {
    case 'always':
      return both(true);
    case 'never':
      return both(false);
    case 'may':
      return { may: true, must: false };
    case 'later':
      return { may: isOver, must: false };
    case 'end':
      return both(isOver);
    case 'own':
      return both(room.mode === 'learning' || !happened.has('started') || isOver);
    case 'revealed':
    case 'repeated': {
      const wasSaid = word === 'revealed' || happened.has(`pushed:${subject}`);
      const isRevealed = wasSaid && rounds.some((round) => happened.has(`revealed:${round}`));
      return { may: isRevealed || isOver, must: isRevealed };
    }
    default: {
      const since = happened.has(`${word}:${subject}`);
      return { may: since || isOver, must: since };
    }
  }
}

/** The table knows every fact there is, and no other. */
export const tableIsWhole = (): boolean =>
  FACTS.every((fact) => ROWS.get(fact)?.length === 5) && ROWS.size === FACTS.length + 1;
