// The pages outside a room: a host's, and those of a guest at the door.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../setup.mjs';
import { playedSession } from './sessions.mjs';
import { hostRoom, hostStorage } from './table.mjs';
import { close, each } from './views.mjs';

const DOCUMENT = path.join(root, 'tests/samples/product-manager-final-round.md');
const STRAY_LINE = 'The plant on the window sill needs water on Thursday.';

export async function guestPages(camera, room) {
  const views = await camera.open('/');
  await each(views, ({ page }) => page.getByRole('button', { name: /product manager/ }).waitFor());
  await camera.take('home', views, { whole: true });

  await each(views, async ({ page }) => {
    await page.goto(`/join#${room.invites.panelist}`);
    await page.getByLabel('Your name').fill('Ines');
  });
  await camera.take('join-panelist', views, { whole: true });
  await each(views, async ({ page }) => {
    await page.goto(`/join#${room.invites.observer}`);
    await page.reload();
    await page.getByLabel('Your name').waitFor();
  });
  await camera.take('join-observer', views);
  await each(views, async ({ page }) => {
    await page.goto(`/join#${'a'.repeat(43)}`);
    await page.reload();
    await page.getByRole('heading', { name: 'This invitation no longer works' }).waitFor();
  });
  await camera.take('join-dead-link', views);
  await each(views, async ({ page }) => {
    await page.goto(`/room/${room.id}`);
    await page.getByRole('heading', { name: 'You have no seat in this room yet' }).waitFor();
  });
  await camera.take('room-without-a-seat', views);
  await each(views, ({ page }) => page.goto('/nowhere'));
  await camera.take('no-such-page', views);
  await each(views, async ({ page }) => {
    await page.goto('/home');
    await page.getByText('This browser has no workspace yet').waitFor();
  });
  await camera.take('workspace-none', views);
  await close(views);
}

export async function workspacePage(camera, workspace) {
  const views = await camera.open(`/home#${workspace.token}`);
  await each(views, ({ page }) =>
    page
      .getByRole('link', { name: /^New room with/ })
      .first()
      .waitFor(),
  );
  await camera.take('workspace', views, { whole: true });
  await hostRoom(workspace);
  await playedSession(workspace, 2);
  await each(views, async ({ page }) => {
    await page.reload();
    await page.getByRole('heading', { name: 'Rooms', exact: true }).waitFor();
    await page
      .getByText(/debrief/i)
      .first()
      .waitFor();
  });
  await camera.take('workspace-with-rooms', views, { whole: true });
  await close(views);
}

export async function importing(camera, workspace) {
  const views = await camera.open('/import', { stored: hostStorage(workspace) });
  await each(views, ({ page }) => page.getByLabel('Or paste the text').waitFor());
  await camera.take('import', views);
  await each(views, async ({ page }) => {
    await page.getByLabel('Or paste the text').fill(`${readFileSync(DOCUMENT, 'utf8')}\n\n${STRAY_LINE}\n`);
    await page.getByRole('button', { name: 'Check what we find' }).click();
    await page.getByRole('heading', { name: 'Your pack' }).waitFor();
  });
  await camera.take('import-review', views, { whole: true });
  await camera.take('import-review-top', views);
  await close(views);
}

export async function packPages(camera, workspace) {
  const views = await camera.open(`/pack/${workspace.packId}`, { stored: hostStorage(workspace) });
  await each(views, ({ page }) => page.getByRole('button', { name: 'Open all' }).waitFor());
  await camera.take('pack', views, { whole: true });
  await each(views, ({ page }) => page.getByRole('button', { name: 'Open all' }).click());
  await camera.take('pack-everything-open', views, { whole: true });
  await close(views);
}

/** The room's settings, and the links that are made of them. */
export async function roomMaking(camera, workspace) {
  const views = await camera.open(`/home#${workspace.token}`);
  await each(views, async ({ page }) => {
    await page
      .getByRole('link', { name: /^New room with/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Make the room and its links' }).waitFor();
  });
  await camera.take('new-room', views, { whole: true });
  await each(views, async ({ page }) => {
    await page.getByRole('button', { name: 'Make the room and its links' }).click();
    await page.getByLabel('Link for panelists', { exact: true }).waitFor();
    await page.getByRole('img', { name: /QR/ }).first().waitFor();
  });
  await camera.take('new-room-links', views, { whole: true });
  await close(views);
}
