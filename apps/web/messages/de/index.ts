import type { Catalogue } from '../catalogue';
import { archive } from './archive';
import { ballot } from './ballot';
import { bar } from './bar';
import { bots } from './bots';
import { broken } from './broken';
import { chair } from './chair';
import { clock } from './clock';
import { cockpit } from './cockpit';
import { cue } from './cue';
import { debrief } from './debrief';
import { drill } from './drill';
import { errors } from './errors';
import { help } from './help';
import { home } from './home';
import { imports } from './imports';
import { join } from './join';
import { joinForm } from './join-form';
import { knock } from './knock';
import { lint } from './lint';
import { lobby } from './lobby';
import { newRoom } from './new-room';
import { notFound } from './not-found';
import { pack } from './pack';
import { parts } from './parts';
import { people } from './people';
import { prepDocument } from './prep-document';
import { pressure } from './pressure';
import { progress } from './progress';
import { reveal } from './reveal';
import { review } from './review';
import { room } from './room';
import { seating } from './seating';
import { sharing } from './sharing';
import { stage } from './stage';
import { warmUp } from './warm-up';
import { wording } from './wording';
import { words } from './words';
import { workspace } from './workspace';

export const de: Catalogue = {
  ballot,
  chair,
  clock,
  cockpit,
  bar,
  bots,
  broken,
  cue,
  errors,
  help,
  imports,
  join,
  lint,
  lobby,
  pack,
  parts,
  people,
  prepDocument,
  reveal,
  review,
  archive,
  debrief,
  pressure,
  drill,
  progress,
  seating,
  sharing,
  room,
  stage,
  warmUp,
  wording,
  joinForm,
  knock,
  home,
  workspace,
  newRoom,
  notFound,
  words,
};
