// Somebody at the door, from both sides of it.
import { sit } from './table.mjs';
import { close, each, shows } from './views.mjs';

export async function knocking(camera, room) {
  const chair = await sit(room, 'candidate', 'Juniper', { asHost: true });
  const chairs = await camera.open(chair.address);
  const guests = await camera.open(`/join#code=${room.code}`);
  await each(guests, ({ page }) => page.getByLabel('Your name').fill('Kim'));
  await camera.take('knock-typing', guests);
  await each(guests, async ({ page }) => {
    await page.getByLabel('Room code').fill('ZZZ-ZZZ');
    await page.getByRole('button', { name: 'Knock' }).click();
    await page.getByText('No room has this code.').waitFor();
  });
  await camera.take('knock-unknown-code', guests);
  await each(guests, async ({ page }) => {
    await page.getByLabel('Room code').fill(room.code);
    await page.getByRole('button', { name: 'Knock' }).click();
    await page.getByRole('heading', { name: 'You are at the door' }).waitFor();
  });
  await camera.take('knock-waiting', guests);
  await shows(chairs, /at the door/);
  await camera.take('knock-for-the-chair', chairs);
  const { knocks } = await chair.has((mine) => mine.knocks?.length === guests.length);
  for (const { knockId } of knocks) await chair.does('declineKnock', { knockId });
  await each(guests, ({ page }) => page.getByRole('heading', { name: 'Nobody let you in' }).waitFor());
  await camera.take('knock-declined', guests);
  chair.leave();
  await close([...chairs, ...guests]);
}
