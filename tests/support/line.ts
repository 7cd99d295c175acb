import type { WebSocketRoute } from '@playwright/test';
import type { Person } from './person.js';

/** The line between one page and the server, for a test to disturb. */
export interface Line {
  /** What the page sends still arrives; nothing comes back, answers included. */
  deafen: () => void;
  /** The connection breaks, and no new one is made until it is mended. */
  cut: () => Promise<void>;
  mend: () => Promise<void>;
}

/** Lays itself between the page and the server; before the page is opened. */
export async function layLine({ context, page }: Pick<Person, 'context' | 'page'>): Promise<Line> {
  let isDeaf = false;
  const open = new Set<WebSocketRoute>();
  await page.routeWebSocket(/socket\.io/, (route) => {
    open.add(route);
    route.connectToServer().onMessage((message) => {
      if (!isDeaf) route.send(message);
    });
  });
  return {
    deafen: () => {
      isDeaf = true;
    },
    cut: async () => {
      await context.setOffline(true);
      for (const route of open) await route.close();
      open.clear();
    },
    mend: async () => {
      isDeaf = false;
      await context.setOffline(false);
    },
  };
}
