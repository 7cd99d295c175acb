import type { ReactNode } from 'react';

interface JoinMessageProps {
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}

/** A page with one thing to say. */
export function JoinMessage({ title, children, action }: JoinMessageProps) {
  return (
    <div className="jn-msg" role="status">
      <h1>{title}</h1>
      {children && <p>{children}</p>}
      {action}
    </div>
  );
}
