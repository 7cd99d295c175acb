/** The candidate's guess, in every drawing the same. */
export const GuessDot = ({ size = 14 }: { size?: number }) => (
  <svg width={size} height={size} viewBox="0 0 14 14" aria-hidden="true">
    <circle cx="7" cy="7" r="6" style={{ fill: 'var(--cue)', stroke: 'var(--on-cue)', strokeWidth: 1.6 }} />
  </svg>
);
