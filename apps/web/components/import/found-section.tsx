import type { ReactNode } from 'react';

interface FoundSectionProps {
  count?: number;
  label: string;
  sub?: string;
  children: ReactNode;
}

export function FoundSection({ count, label, sub, children }: FoundSectionProps) {
  return (
    <div className="sec">
      <h2>
        {count !== undefined && <b className="num">{count} </b>}
        {label}
        {sub && <span className="ink3 num">{sub}</span>}
      </h2>
      <div>{children}</div>
    </div>
  );
}
