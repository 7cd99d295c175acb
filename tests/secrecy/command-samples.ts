import type { Bare } from '@mockpanel/shared/testing/given';

/** A command of the matrix: its line in the table, and what is sent. Every type there is occurs. */
export interface Sample {
  line: string;
  command: Bare;
}

const ballot = (scores: Record<string, 1 | 2 | 3 | 4>, roundId = 'panel'): Bare => ({
  type: 'saveBallot',
  roundId,
  scores,
});

/** Ada holds the card `alpha`, Ben `beta`; `yours` never ran before its own phase. */
export const SAMPLES: readonly Sample[] = [
  { line: 'startSession', command: { type: 'startSession' } },
  { line: 'startRound not yet run', command: { type: 'startRound', roundId: 'yours' } },
  { line: 'startRound run before', command: { type: 'startRound', roundId: 'panel' } },
  { line: 'startRound of no room', command: { type: 'startRound', roundId: 'nowhere' } },
  { line: 'pauseRound', command: { type: 'pauseRound' } },
  { line: 'resumeRound', command: { type: 'resumeRound' } },
  { line: 'extendRound', command: { type: 'extendRound', byMs: 60_000 } },
  { line: 'nextSegment', command: { type: 'nextSegment' } },
  { line: 'closeRound', command: { type: 'closeRound' } },
  { line: 'skipRound not yet run', command: { type: 'skipRound', roundId: 'yours' } },
  { line: 'skipRound of no room', command: { type: 'skipRound', roundId: 'nowhere' } },
  { line: 'callPanelist', command: { type: 'callPanelist', participantId: 'ben' } },
  { line: 'callPanelist an observer', command: { type: 'callPanelist', participantId: 'olga' } },
  { line: 'reveal all', command: { type: 'reveal' } },
  { line: 'reveal one round', command: { type: 'reveal', roundId: 'panel' } },
  { line: 'reveal of no room', command: { type: 'reveal', roundId: 'nowhere' } },
  { line: 'removeParticipant', command: { type: 'removeParticipant', participantId: 'cleo' } },
  { line: 'removeParticipant gone', command: { type: 'removeParticipant', participantId: 'gone' } },
  { line: 'removeParticipant elsewhere', command: { type: 'removeParticipant', participantId: 'stranger' } },
  { line: 'closeRoom', command: { type: 'closeRoom' } },
  { line: 'setReady', command: { type: 'setReady', ready: true } },
  { line: 'askQuestion of the bank', command: { type: 'askQuestion', questionId: 'bank-2' } },
  { line: 'askQuestion of a weak spot', command: { type: 'askQuestion', questionId: 'weak-2' } },
  { line: 'askQuestion of the card alpha', command: { type: 'askQuestion', questionId: 'alpha-q2' } },
  { line: 'askQuestion of no card', command: { type: 'askQuestion', questionId: 'nowhere' } },
  { line: 'askQuestion in own words', command: { type: 'askQuestion', text: 'And why is that?' } },
  { line: 'push', command: { type: 'push' } },
  { line: 'endAnswer', command: { type: 'endAnswer' } },
  { line: 'tickPoint of the bank', command: { type: 'tickPoint', pointId: 'bank-1-k1', heard: true } },
  { line: 'tickPoint of the card alpha', command: { type: 'tickPoint', pointId: 'alpha-q1.0', heard: true } },
  { line: 'tickPoint of a beat', command: { type: 'tickPoint', pointId: 'beat-1', heard: true } },
  { line: 'tickPoint of nothing', command: { type: 'tickPoint', pointId: 'nowhere', heard: true } },
  { line: 'tally', command: { type: 'tally', kind: 'hedge' } },
  { line: 'markItem', command: { type: 'markItem', itemId: 'drill-1', result: 'hit' } },
  { line: 'markItem of no drill', command: { type: 'markItem', itemId: 'nowhere', result: 'hit' } },
  {
    line: 'saveNote',
    command: { type: 'saveNote', noteId: 'n1', text: 'A note', kind: 'other', private: false },
  },
  { line: 'deleteNote', command: { type: 'deleteNote', noteId: 'n1' } },
  { line: 'saveBallot shared criterion', command: ballot({ clarity: 3 }) },
  { line: 'saveBallot criterion of alpha', command: ballot({ 'alpha-own': 3 }) },
  { line: 'saveBallot no criterion', command: ballot({ nowhere: 3 }) },
  { line: 'saveBallot of no room', command: ballot({ clarity: 3 }, 'nowhere') },
  { line: 'submitBallot', command: { type: 'submitBallot', roundId: 'panel' } },
  { line: 'submitBallot of no room', command: { type: 'submitBallot', roundId: 'nowhere' } },
  { line: 'saveVerdict', command: { type: 'saveVerdict', verdict: 'yes', advice: 'Go on.' } },
  {
    line: 'markLadder of one’s own weak spot',
    command: { type: 'markLadder', questionId: 'weak-1', result: 'flex' },
  },
  {
    line: 'markLadder of no weak spot',
    command: { type: 'markLadder', questionId: 'nowhere', result: 'flex' },
  },
  {
    line: 'rateQuestion never put to the panel',
    command: { type: 'rateQuestion', questionId: 'cq-1', rating: 3 },
  },
  { line: 'safeStop', command: { type: 'safeStop' } },
  { line: 'letMeFinish', command: { type: 'letMeFinish' } },
  { line: 'nextItem', command: { type: 'nextItem' } },
  { line: 'lockRoom', command: { type: 'lockRoom', locked: true } },
  { line: 'handOverChair to a panelist', command: { type: 'handOverChair', participantId: 'cleo' } },
  { line: 'handOverChair to an observer', command: { type: 'handOverChair', participantId: 'olga' } },
  { line: 'raiseHand', command: { type: 'raiseHand', raised: true } },
  { line: 'claimQuestion of the bank', command: { type: 'claimQuestion', questionId: 'bank-3' } },
  { line: 'claimQuestion of the card alpha', command: { type: 'claimQuestion', questionId: 'alpha-q2' } },
  { line: 'claimQuestion of no card', command: { type: 'claimQuestion', questionId: 'nowhere' } },
  { line: 'releaseQuestion of the bank', command: { type: 'releaseQuestion', questionId: 'bank-3' } },
  { line: 'releaseQuestion of no card', command: { type: 'releaseQuestion', questionId: 'nowhere' } },
  { line: 'interrupt', command: { type: 'interrupt' } },
  { line: 'resumeTalk', command: { type: 'resumeTalk' } },
  { line: 'askPanel', command: { type: 'askPanel', questionId: 'cq-1' } },
  { line: 'askPanel of no card', command: { type: 'askPanel', questionId: 'nowhere' } },
  { line: 'predict', command: { type: 'predict', participantId: 'ada', scores: { clarity: 3 } } },
  {
    line: 'predict criterion of alpha',
    command: { type: 'predict', participantId: 'ada', scores: { 'alpha-own': 3 } },
  },
  {
    line: 'saveActionItem',
    command: {
      type: 'saveActionItem',
      itemId: 'a1',
      text: 'Answer first',
      check: 'First words are the answer',
    },
  },
  {
    line: 'reviseScore',
    command: { type: 'reviseScore', roundId: 'panel', criterionId: 'clarity', value: 2 },
  },
  {
    line: 'reviseScore of no room',
    command: { type: 'reviseScore', roundId: 'nowhere', criterionId: 'clarity', value: 2 },
  },
];
