import { ARCHIVE_FORMAT } from '@mockpanel/shared/protocol/archive';
import { samplePack } from '@mockpanel/shared/testing/sample-pack';
import type { HostedRoom } from '../support/room.js';
import type { StagedRoom } from './staged-room.js';

export const LINK_NAMES = [
  'no link',
  'made up',
  'removed panelist',
  'replaced invite',
  'workspace',
  'other workspace',
  'facilitator',
  'host link of somebody seated',
  'candidate who chairs',
  'candidate',
  'panelist',
  'other panelist',
  'observer',
  'candidate invite',
  'panelist invite',
  'observer invite',
  'waiting knock',
  'share link',
  'replaced share link',
  'host of another room',
  'panelist of another room',
] as const;
export type LinkName = (typeof LINK_NAMES)[number];

/** Where a request is made: a room in some phase, and another room in another workspace. */
export interface Place {
  staged: StagedRoom;
  other: HostedRoom;
  templateId: string;
}

export interface Request {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  path: string;
  /** The link as `Authorization: Bearer`. */
  bearer: string | null;
  body?: unknown;
}

/** One line of the table: a registered route, and how it is called with somebody's link. */
export interface Route {
  /** As the generated description names it. */
  route: string;
  /** What sets this line apart from the route's other lines. */
  variant?: string;
  /** Whether the phase of the room can matter; without it one column is enough. */
  ofRoom: boolean;
  /** Whether being let in destroys the thing, so that each try needs its own. */
  destroys?: boolean;
  /** Keeps up with what being let in has changed. */
  afterwards?: (place: Place, answer: string) => void;
  request: (place: Place, link: string | null) => Omit<Request, 'method'>;
}

type Made = Omit<Request, 'method' | 'bearer'>;
const withBearer = (make: (place: Place) => Made) => (place: Place, bearer: string | null) => ({
  ...make(place),
  bearer,
});
const route =
  (isOfRoom: boolean) =>
  (name: string, make: (place: Place) => Made, variant?: string): Route => ({
    route: name,
    ofRoom: isOfRoom,
    ...(variant === undefined ? {} : { variant }),
    request: withBearer(make),
  });
const plain = route(false);
const ofRoom = route(true);

const roomPath = ({ staged }: Place) => `/api/rooms/${staged.room.roomId}`;
const packPath = ({ staged }: Place) => `/api/packs/${staged.room.packId}`;
const ABSENT = 'absent-room';
/** Nobody has this revision, so that whoever is let in changes nothing. */
const STALE = 99;

/** Nothing to bring back: whoever is let in changes nothing. */
const EMPTY_ARCHIVE = { ...ARCHIVE_FORMAT, exportedAt: 0, packs: [], rooms: [] };

/** Every route there is. Where somebody is let in, the call is made so that it changes nothing that matters. */
export const ROUTES: readonly Route[] = [
  plain('GET /api/info', () => ({ path: '/api/info' })),
  plain('POST /api/workspaces', () => ({ path: '/api/workspaces', body: {} })),
  // Nobody is turned away, and with this body nobody's visit makes a room.
  plain('POST /api/demo', () => ({ path: '/api/demo', body: { as: 'observer' } })),
  plain('GET /api/templates', () => ({ path: '/api/templates' })),
  plain('GET /api/templates/{templateId}', ({ templateId }) => ({ path: `/api/templates/${templateId}` })),
  plain('POST /api/import', () => ({ path: '/api/import', body: { fileName: 'empty.md', text: ' ' } })),
  plain('POST /api/packs', () => ({ path: '/api/packs', body: { pack: samplePack() } })),
  plain('GET /api/packs', () => ({ path: '/api/packs' })),
  plain('GET /api/packs/{packId}', (place) => ({ path: packPath(place) })),
  plain('PUT /api/packs/{packId}', (place) => ({
    path: packPath(place),
    body: { pack: samplePack(), revision: STALE },
  })),
  { ...plain('DELETE /api/packs/{packId}', (place) => ({ path: packPath(place) })), destroys: true },
  plain('POST /api/rooms', ({ staged }) => ({ path: '/api/rooms', body: { packId: staged.room.packId } })),
  plain('GET /api/rooms', () => ({ path: '/api/rooms' })),
  plain('GET /api/progress', ({ staged }) => ({ path: `/api/progress?packId=${staged.room.packId}` })),
  plain('GET /api/packs/{packId}/drill', (place) => ({ path: `${packPath(place)}/drill` })),
  plain('POST /api/packs/{packId}/drill', (place) => ({
    path: `${packPath(place)}/drill`,
    body: { id: 'try', itemId: 'drill-1', result: 'hit' },
  })),
  plain('DELETE /api/packs/{packId}/drill', (place) => ({ path: `${packPath(place)}/drill` })),
  plain('GET /api/archive', () => ({ path: '/api/archive' })),
  plain('POST /api/archive', () => ({ path: '/api/archive', body: EMPTY_ARCHIVE })),
  plain('POST /api/reviews', () => ({ path: '/api/reviews', body: {} })),

  ofRoom('GET /api/rooms/{roomId}/review', (place) => ({ path: `${roomPath(place)}/review` })),
  plain('GET /api/rooms/{roomId}/review', () => ({ path: `/api/rooms/${ABSENT}/review` }), 'of no room'),
  ...['json', 'csv', 'md', 'vtt', 'ics'].map((format) =>
    ofRoom(
      'GET /api/rooms/{roomId}/export',
      (place) => ({ path: `${roomPath(place)}/export?format=${format}` }),
      `as ${format}`,
    ),
  ),
  plain(
    'GET /api/rooms/{roomId}/export',
    () => ({ path: `/api/rooms/${ABSENT}/export?format=json` }),
    'of no room',
  ),
  {
    ...ofRoom('POST /api/rooms/{roomId}/share', (place) => ({ path: `${roomPath(place)}/share`, body: {} })),
    afterwards: ({ staged }, answer) => {
      staged.share = (JSON.parse(answer) as { token: string }).token;
    },
  },
  plain('POST /api/rooms/{roomId}/share', () => ({ path: `/api/rooms/${ABSENT}/share` }), 'of no room'),
  {
    ...ofRoom('DELETE /api/rooms/{roomId}/share', (place) => ({ path: `${roomPath(place)}/share` })),
    destroys: true,
  },
  plain('DELETE /api/rooms/{roomId}/share', () => ({ path: `/api/rooms/${ABSENT}/share` }), 'of no room'),
  {
    ...ofRoom('POST /api/rooms/{roomId}/invites', (place) => ({
      path: `${roomPath(place)}/invites`,
      body: { kind: 'candidate' },
    })),
    afterwards: ({ staged }, answer) => {
      staged.room.invites.candidate = (JSON.parse(answer) as { token: string }).token;
    },
  },
  plain(
    'POST /api/rooms/{roomId}/invites',
    () => ({ path: `/api/rooms/${ABSENT}/invites`, body: { kind: 'candidate' } }),
    'of no room',
  ),
  plain('DELETE /api/rooms/{roomId}', () => ({ path: `/api/rooms/${ABSENT}` }), 'of no room'),
  plain(
    'POST /api/rooms/knock',
    () => ({ path: '/api/rooms/knock', body: { code: 'NOROOM', name: 'Newcomer' } }),
    'by a code of no room',
  ),
  ofRoom('GET /api/rooms/knock', () => ({ path: '/api/rooms/knock' })),
  ofRoom(
    'POST /api/rooms/{roomId}/bots',
    (place) => ({ path: `${roomPath(place)}/bots`, body: { seatId: 'alpha' } }),
    'on a seat that is taken',
  ),
  plain(
    'POST /api/rooms/{roomId}/bots',
    () => ({ path: `/api/rooms/${ABSENT}/bots`, body: { seatId: 'alpha' } }),
    'of no room',
  ),
  ofRoom(
    'POST /api/rooms/join',
    ({ staged }) => ({
      path: '/api/rooms/join',
      body: { invite: staged.room.invites.panelist, name: 'Newcomer', seatIds: ['alpha'] },
    }),
    'by the panelist invite, on a seat that is taken',
  ),
  {
    route: 'POST /api/rooms/join',
    variant: 'with the link as the invite',
    ofRoom: true,
    request: (_place, link) => ({
      path: '/api/rooms/join',
      bearer: null,
      body: { invite: link ?? 'none', name: 'Newcomer', seatIds: ['alpha'] },
    }),
  },
  {
    route: 'POST /api/rooms/peek',
    variant: 'with the link as the invite',
    ofRoom: true,
    request: (_place, link) => ({ path: '/api/rooms/peek', bearer: null, body: { invite: link ?? 'none' } }),
  },
  ofRoom(
    'POST /api/rooms/peek',
    ({ staged }) => ({ path: '/api/rooms/peek', body: { code: staged.room.code } }),
    'by the code',
  ),
  { ...ofRoom('DELETE /api/rooms/{roomId}', (place) => ({ path: roomPath(place) })), destroys: true },
];
