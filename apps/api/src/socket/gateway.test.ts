import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TestClient } from '../testing/test-client.js';
import { createRoom, openTestServer, seatEverybody, type TestServer } from '../testing/test-server.js';

let server: TestServer;
beforeEach(async () => {
  server = await openTestServer();
});
afterEach(() => server.remove());

describe('a whole session', () => {
  it('works', async () => {
    const room = await createRoom(server);
    const seats = await seatEverybody(server, room);
    const robin = await TestClient.open(server, room.hostToken);
    const ada = await TestClient.open(server, seats.ada.token);
    await robin.sendAll(['startSession'], ['startRound', { roundId: robin.view.rounds[0]?.id }]);
    await ada.until(() => ada.view.round?.state === 'running');
    expect(ada.order.slice(0, 3)).toEqual(['briefing', 'view', 'mine']);
    console.log(ada.order, robin.order, server.logged());
  });
});
