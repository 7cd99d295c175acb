import { seatInitials } from '../../lib/seat-look';

/** A person without a seat at the table; the candidate alone is yellow. */
export function Initials({
  name,
  candidate = false,
  size = 40,
}: {
  name: string;
  candidate?: boolean;
  size?: number;
}) {
  return (
    <span
      aria-hidden="true"
      style={{
        width: size,
        height: size,
        flex: 'none',
        borderRadius: '50%',
        display: 'grid',
        placeItems: 'center',
        fontWeight: 700,
        fontSize: size * 0.36,
        lineHeight: 1,
        background: candidate ? 'var(--cue)' : 'var(--paper)',
        color: candidate ? 'var(--on-cue)' : 'var(--ink-2)',
        border: `2px solid ${candidate ? 'var(--on-cue)' : 'var(--rule-strong)'}`,
      }}
    >
      {seatInitials({ name })}
    </span>
  );
}
