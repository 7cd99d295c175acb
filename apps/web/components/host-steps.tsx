'use client';

import { Check } from 'lucide-react';
import { useTexts } from '../lib/i18n/texts';
import { parts } from '../messages/en/parts';

const STEPS = ['import', 'check', 'invite', 'rehearse'] as const;

/** From document to room in four steps; the current one is highlighted. */
export function HostSteps({ current }: { current: (typeof STEPS)[number] }) {
  const t = useTexts(parts).steps;
  const now = STEPS.indexOf(current);
  return (
    <ol className="row g6 ink3" aria-label={t.label}>
      {STEPS.map((step, index) => (
        <li
          key={step}
          className={index === now ? 'b' : 'row g2'}
          aria-current={index === now ? 'step' : undefined}
        >
          {index < now && <Check size={18} strokeWidth={2.6} aria-hidden="true" />}
          {index === now ? <span className="hl">{t[step]}</span> : t[step]}
        </li>
      ))}
    </ol>
  );
}
