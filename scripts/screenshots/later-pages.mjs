// What is read after a session and practised before the next: reviews, progress, the drill.
import { crowded } from './crowds.mjs';
import { playReviewRoom, REVIEW_ROOMS } from './review-rooms.mjs';
import { playedSession } from './sessions.mjs';
import { hostStorage, makeWorkspace } from './table.mjs';
import { close, each, laptops, phones } from './views.mjs';

const TEMPLATE = 'product-manager-final-round';

/** The eight reviews that differ most, on screen and on paper; sharing and taking home; a link that was ended. */
export async function reviews(camera, server) {
  const workspace = await makeWorkspace(camera.origin, TEMPLATE, crowded);
  for (const planned of REVIEW_ROOMS) {
    const room = await playReviewRoom(workspace, server.pass, planned);
    const stored = hostStorage(workspace, room);
    const views = await camera.open(`/review/${room.id}`, { stored });
    await each(views, ({ page }) => page.getByRole('heading', { level: 1, name: room.pack.title }).waitFor());
    await camera.take(planned.name, views, { whole: true });
    if (planned.name === 'review-of-3') await dialogs(camera, views);
    await each(laptops(views), (view) => camera.print(planned.name, view));
    await each(phones(views), ({ page }) =>
      page.locator('section > details').evaluateAll((folds) => {
        for (const fold of folds) fold.open = true;
      }),
    );
    await camera.take(`${planned.name}-unfolded`, phones(views), { whole: true });
    await close(views);
  }
  const ended = await camera.open(`/review/nowhere#${'a'.repeat(43)}`);
  await each(ended, ({ page }) => page.getByRole('heading', { level: 1 }).waitFor());
  await camera.take('review-link-ended', ended);
  await close(ended);
}

async function dialogs(camera, views) {
  await each(views, ({ page }) => page.getByRole('button', { name: 'Share' }).click());
  await camera.take('review-share', views);
  await each(views, async ({ page }) => {
    await page.getByRole('button', { name: 'Make the link' }).click();
    await page.getByLabel('Link to the review', { exact: true }).waitFor();
  });
  await camera.take('review-shared', views);
  await each(views, ({ page }) => page.keyboard.press('Escape'));
  await each(views, ({ page }) => page.getByRole('button', { name: 'Take it home' }).click());
  await camera.take('review-take-home', views);
  await each(views, ({ page }) => page.keyboard.press('Escape'));
  await each(views, ({ page }) => page.getByRole('button', { name: 'Delete the room' }).click());
  await camera.take('review-delete', views);
  await each(views, ({ page }) => page.keyboard.press('Escape'));
}

export async function progress(camera, workspace, pass) {
  const stored = hostStorage(workspace);
  const views = await camera.open(`/progress/${workspace.packId}`, { stored });
  await each(views, ({ page }) =>
    page
      .getByRole('link', { name: /room|drill/i })
      .first()
      .waitFor(),
  );
  await camera.take('progress-of-0', views);
  for (const [index, raters] of [2, 3, 3, 5].entries())
    await playedSession(workspace, raters, index + 1, pass);
  await each(views, async ({ page }) => {
    await page.reload();
    await page
      .getByRole('link', { name: /^(Open the )?[Rr]eview/ })
      .first()
      .waitFor();
  });
  await camera.take('progress-of-4', views, { whole: true });
  await close(views);
}

export async function drill(camera, workspace) {
  const views = await camera.open(`/drill/${workspace.packId}`, { stored: hostStorage(workspace) });
  await each(views, ({ page }) => page.getByRole('button', { name: 'Show the answer' }).waitFor());
  await camera.take('drill-question', views);
  await each(views, ({ page }) => page.getByRole('button', { name: 'Show the answer' }).click());
  await camera.take('drill-answer', views);
  // One after the other: the sizes share their workspace's drill.
  for (const { page } of views) {
    await page.reload();
    await page.locator('h1').waitFor();
    const done = page.getByRole('heading', { name: 'That is all for now' });
    const show = page.getByRole('button', { name: 'Show the answer' });
    for (;;) {
      await done.or(show).first().waitFor();
      if (await done.isVisible()) break;
      await show.click();
      await page.getByRole('button', { name: 'Had it' }).click();
    }
  }
  await camera.take('drill-done', views);
  await close(views);
}
