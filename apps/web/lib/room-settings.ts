import type { CreateRoomBody } from '@mockpanel/shared/protocol/http';

type SettingsInput = NonNullable<CreateRoomBody['settings']>;

/** The form as it is filled in: every field is there, texts may be empty. */
export interface RoomForm {
  mode: 'learning' | 'stress';
  reveal: 'end' | 'round';
  spokenOnly: boolean;
  autoAdvance: boolean;
  hideNames: boolean;
  passcode: string;
  callUrl: string;
  /** As a `datetime-local` input holds it: "2026-03-12T18:30", in the host's own time zone. */
  startsAt: string;
  /** Days until the room is erased; empty: kept. */
  expiresInDays: string;
}

export const BLANK_FORM: RoomForm = {
  mode: 'learning',
  reveal: 'end',
  spokenOnly: false,
  autoAdvance: false,
  hideNames: false,
  passcode: '',
  callUrl: '',
  startsAt: '',
  expiresInDays: '',
};

/** How long a room can be kept, other than until it is deleted by hand. */
export const KEPT_DAYS = [7, 30, 90] as const;

const DAY_MS = 86_400_000;

/** What `POST /rooms` takes, without what was left empty. */
export function settingsFrom(form: RoomForm, now: number): SettingsInput {
  const { passcode, callUrl, startsAt, expiresInDays, ...choices } = form;
  const start = startsAt ? new Date(startsAt).getTime() : Number.NaN;
  const days = Number(expiresInDays);
  return {
    ...choices,
    ...(passcode ? { passcode } : {}),
    ...(callUrl.trim() ? { callUrl: withScheme(callUrl.trim()) } : {}),
    ...(Number.isNaN(start) ? {} : { startsAt: start }),
    ...(days > 0 ? { expiresAt: Math.max(now, start || 0) + days * DAY_MS } : {}),
  };
}

/** People paste "meet.example/abc" as often as the whole address. */
const withScheme = (url: string) => (/^[a-z][a-z0-9+.-]*:/i.test(url) ? url : `https://${url}`);

export type SettingsProblem = 'passcode' | 'callUrl';

/** The field that a person has to put right before the room is made; null when there is none. */
export function settingsProblem(form: RoomForm): SettingsProblem | null {
  if (form.passcode && form.passcode.length < 4) return 'passcode';
  const url = form.callUrl.trim();
  return url && !/^https?:\/\/[^\s/]+\.?[^\s]*$/i.test(withScheme(url)) ? 'callUrl' : null;
}
