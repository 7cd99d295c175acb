// A room whose host has no seat; then a panelist who chairs; then a server that is gone.
import { linksStorage, Seat, sit } from './table.mjs';
import { close, each, laptops, shows } from './views.mjs';

export async function facilitatedRoom(camera, room, stopServer) {
  const candidate = await sit(room, 'candidate', 'Juniper');
  const ines = await sit(room, 'panelist', 'Ines', { card: 'card-hiring' });
  const tobi = await sit(room, 'panelist', 'Tobi', { card: 'card-engineering' });
  const host = new Seat(room, 'host', room.hostToken);
  await Promise.all([candidate, ines, tobi, host].map(({ ready }) => ready));
  const hosts = await camera.open(host.address, { stored: linksStorage(room) });
  await shows(hosts, 'Ines');
  await camera.take('facilitator-lobby', hosts);

  await host.does('startSession');
  await host.does('startRound', { roundId: 'round-pitch' });
  await shows(hosts, 'Say this now');
  await camera.take('facilitator-pitch', hosts);
  await host.does('closeRound');
  await shows(laptops(hosts), /when the sheets are in/);
  await camera.take('facilitator-between-rounds', hosts);
  await host.does('startRound', { roundId: 'round-panel' });
  await ines.does('askQuestion', { questionId: 'hiring-alternatives' });
  await shows(hosts, /What else did you seriously consider/);
  await camera.take('facilitator-question', hosts);

  await host.does('handOverChair', { participantId: ines.id });
  const chairs = await camera.open(ines.address);
  await each(chairs, ({ page }) => page.getByRole('region', { name: 'Chair’s controls' }).waitFor());
  await camera.take('chair-with-a-card', chairs);

  const removed = await camera.open(tobi.address);
  await shows(removed, 'Ines');
  await ines.does('removeParticipant', { participantId: tobi.id });
  await each(removed, ({ page }) => page.getByRole('heading', { level: 1 }).first().waitFor());
  await shows(removed, /no longer|removed/i);
  await camera.take('seat-taken-back', removed);

  for (const seat of [candidate, ines, tobi, host]) seat.leave();
  await stopServer();
  await shows(chairs, /connection/i);
  await camera.take('connection-lost', chairs);
  await close([...hosts, ...chairs, ...removed]);
}
