import type { Review } from '@mockpanel/shared/review/types';

/** What people wrote, or what a review says they wrote: one line for each thing, sorted. */
export interface Written {
  scores: string[];
  notes: string[];
  ticks: string[];
  tallies: string[];
  asked: string[];
  marks: string[];
}

export const nothingWritten = (): Written => ({
  scores: [],
  notes: [],
  ticks: [],
  tallies: [],
  asked: [],
  marks: [],
});

export const sorted = (written: Written): Written => ({
  scores: [...written.scores].sort(),
  notes: [...written.notes].sort(),
  ticks: [...written.ticks].sort(),
  tallies: [...written.tallies].sort(),
  asked: [...written.asked].sort(),
  marks: [...written.marks].sort(),
});

/** Reads it back out of a review: what is lost is missing there, what is doubled comes twice. */
export function writtenIn(review: Review): Written {
  const name = (id: string) => review.room.participants.find((person) => person.id === id)?.name ?? id;
  return sorted({
    scores: review.rounds.flatMap((round) =>
      round.criteria.flatMap((criterion) =>
        criterion.scores.map(
          (score) => `${round.id} ${criterion.id} ${name(score.participantId)} ${score.value}`,
        ),
      ),
    ),
    notes: review.notes.map((note) => `${note.roundId} ${name(note.participantId)}: ${note.text}`),
    ticks: review.keyPoints.flatMap((point) =>
      point.heardBy.map(({ participantId }) => `${point.id} ${name(participantId)}`),
    ),
    tallies: review.rounds.flatMap((round) =>
      round.tallies.map((tally) => `${round.id} ${name(tally.participantId)} ${tally.kind}`),
    ),
    asked: review.questions.map(
      (question) => `${question.roundId} ${name(question.participantId)}: ${question.text}`,
    ),
    marks: review.drill.flatMap((item) =>
      item.marks.map((mark) => `${item.id} ${name(mark.participantId)} ${mark.result}`),
    ),
  });
}
