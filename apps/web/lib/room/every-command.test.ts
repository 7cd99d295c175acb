import { readdirSync, readFileSync } from 'node:fs';
import { PHASE_RULES } from '@mockpanel/shared/room/phases';
import { expect, it } from 'vitest';

const WEB = new URL('../../', import.meta.url);

/** What pages are made of; the overlay only shows what they sent. */
const sources = ['components/room', 'lib/room'].flatMap((folder) =>
  readdirSync(new URL(folder, WEB), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.ts$|overlay\.ts$/.test(name))
    .map((name) => readFileSync(new URL(`${folder}/${name}`, WEB), 'utf8')),
);

it.each(Object.keys(PHASE_RULES))('%s is sent by a page of the room', (type) => {
  const sent = new RegExp(`type\\b[^\\n]{0,60}'${type}'`);
  expect(sources.some((source) => sent.test(source))).toBe(true);
});
