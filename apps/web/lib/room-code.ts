/** As the server makes them: six of these, which no one misreads. */
const CODE = /^[2-9A-HJKMNP-Z]{6}$/;
const IN_FRAGMENT = /^#code=([2-9A-HJKMNP-Z]{6})$/;

/** The room code in what somebody typed, whatever its case, spaces and dashes; null when it is none. */
export function roomCodeIn(text: string): string | null {
  const plain = text.replaceAll(/[\s–-]/g, '').toUpperCase();
  return CODE.test(plain) ? plain : null;
}

/** Written so that it can be read aloud: "K7P-2QX". */
export const spokenCode = (code: string): string => code.replace(/^(.{3})(.{3})$/, '$1-$2');

/** The join page with a code: behind the #, so that it stays in the browser. */
export const knockPath = (code: string): string => `/join#code=${code}`;

/** The code that the join page was opened with. */
export const codeFromFragment = (fragment: string): string | null => IN_FRAGMENT.exec(fragment)?.[1] ?? null;
