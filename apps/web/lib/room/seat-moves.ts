/** What somebody may do with a card in the lobby, and the seats they then hold. */
export interface SeatMove {
  kind: 'play' | 'instead' | 'also' | 'give-back';
  seatIds: string[];
}

const AT_MOST = 2;

/** One's own card can be given back; a free one is taken instead of what one holds, or as a second one. */
export function movesWith(cardId: string, own: readonly string[]): SeatMove[] {
  if (own.includes(cardId)) return [{ kind: 'give-back', seatIds: own.filter((id) => id !== cardId) }];
  if (own.length === 0) return [{ kind: 'play', seatIds: [cardId] }];
  if (own.length >= AT_MOST) return [];
  return [
    { kind: 'instead', seatIds: [cardId] },
    { kind: 'also', seatIds: [...own, cardId] },
  ];
}
