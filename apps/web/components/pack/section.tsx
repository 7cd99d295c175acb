import { ChevronDown, Plus, Trash2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';

interface SectionProps {
  id: string;
  title: string;
  count?: number;
  /** What this part of the pack is for, and who sees it. */
  lead?: string;
  children: ReactNode;
  onAdd?: () => void;
  addWords?: string;
}

export function Section({ id, title, count, lead, children, onAdd, addWords }: SectionProps) {
  return (
    <section className="card pe-sec" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>
        {title}
        {count !== undefined && <span className="num"> {count}</span>}
      </h2>
      {lead && <p className="ink2 lead">{lead}</p>}
      {children}
      {onAdd && (
        <button type="button" className="btn sm add" onClick={onAdd}>
          <Plus size={18} aria-hidden="true" />
          {addWords}
        </button>
      )}
    </section>
  );
}

/** The element of the thing with this id in the pack, for links to it. */
export const itemId = (id: string) => `item-${id}`;

interface ItemProps {
  /** Of the thing in the pack. */
  id: string;
  summary: ReactNode;
  /** Words at the end of the summary line. */
  aside?: ReactNode;
  mark?: ReactNode;
  children: ReactNode;
  onRemove?: () => void;
  removeWords?: string;
  open?: boolean;
}

/** One thing of a list: a line to read, and behind it the fields to change it. */
export function Item({ id, summary, aside, mark, children, onRemove, removeWords, open = false }: ItemProps) {
  // Only how it begins: from then on the element itself knows whether it is open.
  const [initially] = useState(open);
  return (
    <details className="pe-item" id={itemId(id)} open={initially}>
      <summary>
        {mark}
        <span className="grow">{summary}</span>
        {aside && <span className="aside">{aside}</span>}
        <ChevronDown size={20} aria-hidden="true" />
      </summary>
      <div className="pe-fields">
        {children}
        {onRemove && (
          <button type="button" className="btn quiet sm remove" onClick={onRemove}>
            <Trash2 size={18} aria-hidden="true" />
            {removeWords}
          </button>
        )}
      </div>
    </details>
  );
}
