// A room of bots with one visitor in it, as the candidate and as a panelist. Every size has a room of its own.
import { call } from './table.mjs';
import { close, each } from './views.mjs';

const WHOLE_DEMO_MS = 300_000;

export async function demo(camera) {
  for (const as of ['candidate', 'panelist']) {
    const views = await camera.open('/');
    await each(views, async ({ page }) => {
      const { invite } = await call(camera.origin, 'POST', '/demo', { body: { as } });
      await page.goto(`/join#${invite}`);
      await page.reload();
      await page.getByLabel('Your name').fill('Robin');
      await page.getByRole('button', { name: 'Take my seat' }).click();
      await page.getByText('This is a demo').waitFor();
      await camera.take(
        `demo-lobby-${as}`,
        views.filter((view) => view.page === page),
      );
    });
    // The rooms do not wait for each other, nor for a picture.
    await each(views, async (view) => {
      await view.page.getByRole('timer').first().waitFor({ timeout: WHOLE_DEMO_MS });
      await view.page
        .getByText(/ asks(?! next)/)
        .first()
        .waitFor({ timeout: WHOLE_DEMO_MS });
      await camera.take(`demo-question-${as}`, [view]);
      await view.page
        .getByRole('link', { name: 'Open the review' })
        .first()
        .waitFor({ timeout: WHOLE_DEMO_MS });
      await camera.take(`demo-debrief-${as}`, [view]);
    });
    await close(views);
  }
}
