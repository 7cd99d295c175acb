/** Where seats sit on the table's edge: one circle, its top at `top`, seats spread evenly along it. */
export interface ArcMeasures {
  radius: number;
  top: number;
  /** From the middle to the outermost seat. */
  spread: number;
  /** How far a seat's centre is above the edge. */
  lift: number;
}

export interface ArcPlace {
  dx: number;
  y: number;
}

const ROOMY_GAP = 230;

export function arcPlaces(count: number, { radius, top, spread, lift }: ArcMeasures): ArcPlace[] {
  const gap = count > 1 ? Math.min(ROOMY_GAP, (spread * 2) / (count - 1)) : 0;
  return Array.from({ length: count }, (_, index) => {
    const dx = (index - (count - 1) / 2) * gap;
    return { dx, y: edgeAt(dx, radius, top) - lift };
  });
}

/** The height of the edge at `dx` from the middle, measured downwards. */
export const edgeAt = (dx: number, radius: number, top: number): number =>
  top + radius - Math.sqrt(radius * radius - dx * dx);

/** The room between two neighbours; all of it for a lonely seat. */
export const arcGap = (places: readonly ArcPlace[]): number => {
  const [first, second] = places;
  return first && second ? second.dx - first.dx : Number.POSITIVE_INFINITY;
};
