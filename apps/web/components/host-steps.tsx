import { Check } from 'lucide-react';

const STEPS = ['Import', 'Check the pack', 'Invite', 'Rehearse'] as const;

/** From document to room in four steps; the current one is highlighted. */
export function HostSteps({ current }: { current: (typeof STEPS)[number] }) {
  const now = STEPS.indexOf(current);
  return (
    <ol className="row g6 ink3 wide-only" aria-label="Steps">
      {STEPS.map((step, index) => (
        <li
          key={step}
          className={index === now ? 'b' : 'row g2'}
          aria-current={index === now ? 'step' : undefined}
        >
          {index < now && <Check size={18} strokeWidth={2.6} aria-hidden="true" />}
          {index === now ? <span className="hl">{step}</span> : step}
        </li>
      ))}
    </ol>
  );
}
