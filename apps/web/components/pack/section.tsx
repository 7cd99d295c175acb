'use client';

import { ChevronDown, Plus, Trash2 } from 'lucide-react';
import { Children, type ReactNode } from 'react';
import { useTexts } from '../../lib/i18n/texts';
import { pack as packTexts } from '../../messages/en/pack';
import { itemId, useOpenItems } from './open-items';
import { SortableList, SortableRow } from './sortable-list';

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
      <h2 id={`${id}-title`} tabIndex={-1}>
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

/** Beyond this a page takes long to lay out, and nobody drags through it. */
const AT_FIRST = 80;

interface ItemsProps {
  ids: readonly string[];
  onMove: (from: number, to: number) => void;
  /** One per id, in the same order. */
  children: ReactNode;
}

/** The entries of a section, in an order that can be changed. */
export function Items({ ids, onMove, children }: ItemsProps) {
  const t = useTexts(packTexts);
  const { all, showAll } = useOpenItems();
  const rows = Children.toArray(children);
  const count = all ? rows.length : Math.min(rows.length, AT_FIRST);
  return (
    <>
      <SortableList ids={ids.slice(0, count)} onMove={onMove}>
        {rows.slice(0, count)}
      </SortableList>
      {count < rows.length && (
        <button type="button" className="btn quiet sm" onClick={showAll}>
          {t.showAll(rows.length)}
        </button>
      )}
    </>
  );
}

interface ItemProps {
  /** Of the thing in the pack. */
  id: string;
  /** What it is called in a sentence: "question 3". */
  name: string;
  summary: ReactNode;
  /** Words at the end of the summary line. */
  aside?: ReactNode;
  mark?: ReactNode;
  /** A word over the entry, such as its category. */
  over?: ReactNode;
  children: () => ReactNode;
  onRemove?: () => void;
  /** The section it is removed from. */
  section: string;
}

/** One thing of a list: a line to read, and behind it the fields to change it, made when they are wanted. */
export function Item(props: ItemProps) {
  const { id, name, summary, aside, mark, over, children, onRemove, section } = props;
  const t = useTexts(packTexts);
  const { isOpen, setOpen, removed } = useOpenItems();
  const open = isOpen(id);
  return (
    <SortableRow id={id} name={name} over={over}>
      <details
        className="pe-item"
        id={itemId(id)}
        open={open}
        onToggle={(event) => setOpen(id, event.currentTarget.open)}
      >
        <summary>
          {mark}
          <span className="grow">{summary}</span>
          {aside && <span className="aside">{aside}</span>}
          <ChevronDown size={20} aria-hidden="true" />
        </summary>
        {open && (
          <div className="pe-fields">
            {children()}
            {onRemove && (
              <RemoveButton
                words={t.item.remove(name)}
                onClick={() => {
                  onRemove();
                  removed(section, name);
                }}
              />
            )}
          </div>
        )}
      </details>
    </SortableRow>
  );
}

export function RemoveButton({ words, onClick }: { words: string; onClick: () => void }) {
  return (
    <button type="button" className="btn quiet sm remove" onClick={onClick}>
      <Trash2 size={18} aria-hidden="true" />
      {words}
    </button>
  );
}
