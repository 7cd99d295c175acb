// The same act in every size of a screen.
export const each = (views, act) => Promise.all(views.map(act));

export const close = (views) => each(views, ({ page }) => page.context().close());

export const phones = (views) => views.filter(({ phone }) => phone);

export const shows = (views, words) => each(views, ({ page }) => page.getByText(words).first().waitFor());

export const laptops = (views) => views.filter(({ phone }) => !phone);

/** On phones a cockpit is three tabs. */
export const goTo = (views, tab) =>
  each(phones(views), ({ page }) => page.getByRole('tab', { name: new RegExp(`^${tab}`) }).click());
