import type { TextsOf } from '../lib/i18n/area';
import type { ballot } from './en/ballot';
import type { chair } from './en/chair';
import type { clock } from './en/clock';
import type { cockpit } from './en/cockpit';
import type { common } from './en/common';
import type { cue } from './en/cue';
import type { errors } from './en/errors';
import type { help } from './en/help';
import type { join } from './en/join';
import type { lint } from './en/lint';
import type { lobby } from './en/lobby';
import type { pack } from './en/pack';
import type { parts } from './en/parts';
import type { people } from './en/people';
import type { prepDocument } from './en/prep-document';
import type { reveal } from './en/reveal';
import type { review } from './en/review';
import type { room } from './en/room';
import type { stage } from './en/stage';
import type { wording } from './en/wording';
import type { words } from './en/words';

/** Everything a translation holds: one entry an area, typed by its English, so a missing key does not compile. */
export interface Catalogue {
  ballot: TextsOf<typeof ballot>;
  chair: TextsOf<typeof chair>;
  clock: TextsOf<typeof clock>;
  cockpit: TextsOf<typeof cockpit>;
  common: TextsOf<typeof common>;
  cue: TextsOf<typeof cue>;
  errors: TextsOf<typeof errors>;
  help: TextsOf<typeof help>;
  join: TextsOf<typeof join>;
  lint: TextsOf<typeof lint>;
  lobby: TextsOf<typeof lobby>;
  pack: TextsOf<typeof pack>;
  parts: TextsOf<typeof parts>;
  people: TextsOf<typeof people>;
  prepDocument: TextsOf<typeof prepDocument>;
  reveal: TextsOf<typeof reveal>;
  review: TextsOf<typeof review>;
  room: TextsOf<typeof room>;
  stage: TextsOf<typeof stage>;
  wording: TextsOf<typeof wording>;
  words: TextsOf<typeof words>;
}
