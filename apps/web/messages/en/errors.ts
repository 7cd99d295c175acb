import type { ProblemCode } from '@mockpanel/shared/protocol/http';
import { area } from '../../lib/i18n/area';

/** The codes of the server, and what a page says of itself when there is no answer it can read. */
type Code = ProblemCode | 'NO_CONNECTION' | 'UNREADABLE' | 'UNEXPECTED';

/**
 * Refusals by their code: what happened, then what is safe and what to do. In English the server's own
 * sentence, which knows more than the code does, stands in for `text` (`lib/error-words.ts`).
 */
export const errors = area('errors', {
  other: 'That did not work',
  more: (n: number) => `And ${n} more.`,
  checkThis: 'check this.',
  codes: {
    NO_CONNECTION: {
      title: 'No connection to the server',
      text: 'The server did not answer. What you typed is still here. Check that Mockpanel is running and that you are on the same network, then try again.',
    },
    UNREADABLE: {
      title: 'The server’s answer could not be read',
      text: 'Nothing you typed here is lost. Load the page again; if it stays, check the server’s log.',
    },
    UNEXPECTED: {
      title: 'This page made a mistake',
      text: 'What the server has stored is safe. Load the page again and try once more.',
    },
    INVALID_COMMAND: {
      title: 'The server could not take this as it is',
      text: 'Something in it is missing, too long or not what is expected. What you typed is still here. Change it and send it again.',
    },
    NOT_ALLOWED: {
      title: 'This is not yours to do',
      text: 'Your seat or your link does not allow it, or the room is locked. Nothing was changed. Ask the chair or the host.',
    },
    WRONG_PHASE: {
      title: 'The room has moved on',
      text: 'This is not possible at this moment. Nothing you wrote is lost. Look at the line at the top: it says what to do now.',
    },
    ROUND_NOT_OPEN: {
      title: 'This round is not open',
      text: 'Nothing you wrote is lost. Wait for the chair to start the round.',
    },
    UNKNOWN_ROUND: {
      title: 'There is no such round in this room',
      text: 'Nothing was changed. Pick a round from the run sheet.',
    },
    UNKNOWN_QUESTION: {
      title: 'This is not on your list',
      text: 'Nothing was changed. Pick a question or a point from your own list.',
    },
    UNKNOWN_CRITERION: {
      title: 'This criterion is not on your score sheet',
      text: 'Your other scores are safe. Load the page again to see the sheet of this round.',
    },
    NOT_REVEALED: {
      title: 'Nothing is revealed yet',
      text: 'All scores and notes are safe. They open together: wait until the chair reveals them.',
    },
    SEAT_TAKEN: {
      title: 'This seat is taken',
      text: 'Somebody was faster. What you typed is still here. Pick another seat.',
    },
    STALE_REVISION: {
      title: 'Somebody saved this pack before you',
      text: 'Your changes are still here, and so are theirs. Load the newer version, then make your changes again.',
    },
    ID_REUSED: {
      title: 'This was sent twice in two versions',
      text: 'The first version counts. Look at what is there now, and send your change again.',
    },
    RATE_LIMITED: {
      title: 'Too many tries at once',
      text: 'Nothing is lost. Wait a minute, then try again.',
    },
    TOO_LARGE: {
      title: 'This is too large, or there is no more room for it',
      text: 'What is stored is safe. Make it shorter, or take something out first.',
    },
    STORAGE_UNAVAILABLE: {
      title: 'The server could not say whether it stored this',
      text: 'What you typed is still here, and sending it twice does no harm. Try again in a moment.',
    },
    TOKEN_INVALID: {
      title: 'This link no longer works',
      text: 'It was replaced, or what it opened was deleted. Ask the host for a new one.',
    },
    NOT_FOUND: {
      title: 'There is nothing at this address',
      text: 'It was deleted, or it belongs to another workspace. What is yours is where you left it.',
    },
    INTERNAL: {
      title: 'The server made a mistake',
      text: 'What it had stored is safe. Try again; if it stays, check the server’s log.',
    },
    IMPORT_EMPTY: {
      title: 'This document is empty',
      text: 'Nothing was stored. Choose the file with your preparation in it, or paste its text.',
    },
    IMPORT_BINARY: {
      title: 'This is not a text document',
      text: 'Nothing was stored. Open it, copy its text and paste it here.',
    },
    PACK_FILE_INVALID: {
      title: 'This pack file cannot be read',
      text: 'Something in it is missing or was changed by hand. Nothing was stored. Export the pack again, or correct the place that is named.',
    },
    NOTHING_RECOGNISED: {
      title: 'We found nothing to rehearse with',
      text: 'Your text is still here, and nothing was stored. Give it headings such as “Pitch” or “Questions”, or start from a template.',
    },
    IMPORT_TIMEOUT: {
      title: 'Reading this document took too long',
      text: 'Nothing was stored. Take only the part that you want to rehearse, and try again.',
    },
    IMPORT_FAILED: {
      title: 'This document could not be read',
      text: 'Nothing was stored, and the file is as it was. Copy its text and paste it here.',
    },
  } satisfies Record<Code, { title: string; text: string }>,
  places: {
    item: 'Item',
    title: 'Title',
    text: 'Text',
    name: 'Name',
    label: 'Label',
    brief: 'Brief',
    roleCards: 'Role card',
    questions: 'Question',
    keyPoints: 'Key point',
    weakSpots: 'Weak spot',
    rounds: 'Round',
    segments: 'Section',
    candidateQuestions: 'Your question',
    drill: 'Drill item',
    reminders: 'Reminder',
    wordsToAvoid: 'Word to avoid',
    criteria: 'Criterion',
    anchors: 'Anchor',
    caresAbout: 'Cares about, line',
    handling: 'How to handle, line',
    listenFor: 'Listen for, line',
    followUp: 'Follow-up',
    answer: 'Answer',
    script: 'Script',
    category: 'Category',
    challenge: 'Challenge',
    push: 'Push',
    defence: 'Defence',
    secondDefence: 'Second defence',
    durationMs: 'Duration',
    limitMs: 'Time limit',
    startMs: 'Start',
    endMs: 'End',
    passcode: 'Passcode',
    callUrl: 'Call link',
    startsAt: 'Start',
    expiresAt: 'Expiry',
  },
});
