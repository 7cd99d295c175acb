import { archive } from './en/archive';
import { ballot } from './en/ballot';
import { bar } from './en/bar';
import { bots } from './en/bots';
import { broken } from './en/broken';
import { chair } from './en/chair';
import { clock } from './en/clock';
import { cockpit } from './en/cockpit';
import { cue } from './en/cue';
import { debrief } from './en/debrief';
import { drill } from './en/drill';
import { errors } from './en/errors';
import { help } from './en/help';
import { home } from './en/home';
import { imports } from './en/imports';
import { join } from './en/join';
import { joinForm } from './en/join-form';
import { knock } from './en/knock';
import { lint } from './en/lint';
import { lobby } from './en/lobby';
import { newRoom } from './en/new-room';
import { notFound } from './en/not-found';
import { pack } from './en/pack';
import { parts } from './en/parts';
import { people } from './en/people';
import { prepDocument } from './en/prep-document';
import { pressure } from './en/pressure';
import { progress } from './en/progress';
import { reveal } from './en/reveal';
import { review } from './en/review';
import { room } from './en/room';
import { seating } from './en/seating';
import { sharing } from './en/sharing';
import { stage } from './en/stage';
import { warmUp } from './en/warm-up';
import { wording } from './en/wording';
import { words } from './en/words';
import { workspace } from './en/workspace';

/** Every area in English, by name: for tests and checks, never for a page, which takes only its own areas. */
export const english = {
  ballot: ballot.english,
  chair: chair.english,
  clock: clock.english,
  cockpit: cockpit.english,
  bar: bar.english,
  bots: bots.english,
  broken: broken.english,
  cue: cue.english,
  errors: errors.english,
  help: help.english,
  imports: imports.english,
  join: join.english,
  lint: lint.english,
  lobby: lobby.english,
  pack: pack.english,
  parts: parts.english,
  people: people.english,
  prepDocument: prepDocument.english,
  reveal: reveal.english,
  review: review.english,
  archive: archive.english,
  debrief: debrief.english,
  pressure: pressure.english,
  drill: drill.english,
  progress: progress.english,
  seating: seating.english,
  sharing: sharing.english,
  room: room.english,
  stage: stage.english,
  warmUp: warmUp.english,
  wording: wording.english,
  knock: knock.english,
  joinForm: joinForm.english,
  home: home.english,
  workspace: workspace.english,
  newRoom: newRoom.english,
  notFound: notFound.english,
  words: words.english,
};
