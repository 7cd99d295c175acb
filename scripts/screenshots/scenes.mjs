// What there is to take, in parts that can be chosen by name. Each starts from an empty server.
import { crowd, onePanelist, people } from './crowds.mjs';
import { demo } from './demo.mjs';
import { facilitatedRoom } from './facilitated-room.mjs';
import { knocking } from './knocking.mjs';
import { drill, progress, reviews } from './later-pages.mjs';
import { speaking } from './other-languages.mjs';
import { guestPages, importing, packPages, roomMaking, workspacePage } from './pages.mjs';
import { rehearsal } from './rehearsal.mjs';
import { hostRoom, makeWorkspace } from './table.mjs';

const TEMPLATE = 'product-manager-final-round';

const workspaceAt = ({ origin }) => makeWorkspace(origin, TEMPLATE);
const inRoom = (take) => async (camera, server) =>
  take(camera, await hostRoom(await workspaceAt(camera)), server.stop);
const inWorkspace = (take) => async (camera, server) => take(camera, await workspaceAt(camera), server.pass);

export const SCENES = [
  { name: 'guest', take: inRoom(guestPages) },
  { name: 'rehearsal', take: inRoom(rehearsal) },
  { name: 'facilitated', take: inRoom(facilitatedRoom) },
  { name: 'workspace', take: inWorkspace(workspacePage) },
  { name: 'import', take: inWorkspace(importing) },
  { name: 'pack', take: inWorkspace(packPages) },
  { name: 'new-room', take: inWorkspace(roomMaking) },
  { name: 'demo', take: demo },
  { name: 'knock', take: inRoom(knocking) },
  { name: 'people', take: inRoom(people) },
  { name: 'crowd', take: crowd },
  { name: 'one-panelist', take: onePanelist },
  { name: 'review', take: reviews },
  { name: 'progress', take: inWorkspace(progress) },
  { name: 'drill', take: inWorkspace(drill) },
  { name: 'german', take: inWorkspace(speaking('german')) },
  { name: 'spanish', take: inWorkspace(speaking('spanish')) },
];
