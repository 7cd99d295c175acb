'use client';

import {
  type Announcements,
  closestCenter,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import {
  SortableContext,
  sortableKeyboardCoordinates,
  useSortable,
  verticalListSortingStrategy,
} from '@dnd-kit/sortable';
import { GripVertical } from 'lucide-react';
import { type ReactNode, useMemo } from 'react';
import { useTexts } from '../../lib/i18n/texts';
import { pack as packTexts } from '../../messages/en/pack';

interface SortableListProps {
  /** In their order. */
  ids: readonly string[];
  onMove: (from: number, to: number) => void;
  children: ReactNode;
  className?: string;
}

/** A list whose rows are moved by dragging their handle, or by keyboard: space, arrows, space. */
export function SortableList({ ids, onMove, children, className = 'pe-list' }: SortableListProps) {
  const t = useTexts(packTexts);
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const announcements = useMemo(() => announcementsOf(ids, t.drag), [ids, t]);

  function drop({ active, over }: DragEndEvent) {
    const from = ids.indexOf(String(active.id));
    const to = over ? ids.indexOf(String(over.id)) : from;
    if (from >= 0 && to >= 0 && from !== to) onMove(from, to);
  }

  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      onDragEnd={drop}
      accessibility={{ announcements, screenReaderInstructions: { draggable: t.drag.how } }}
    >
      <SortableContext items={[...ids]} strategy={verticalListSortingStrategy}>
        <ul className={className}>{children}</ul>
      </SortableContext>
    </DndContext>
  );
}

type DragTexts = ReturnType<typeof useTexts<'pack', typeof packTexts.english>>['drag'];

function announcementsOf(ids: readonly string[], t: DragTexts): Announcements {
  const at = (id: string | number) => ids.indexOf(String(id)) + 1;
  return {
    onDragStart: ({ active }) => t.lifted(at(active.id), ids.length),
    onDragOver: ({ over }) => (over ? t.over(at(over.id), ids.length) : undefined),
    onDragEnd: ({ active, over }) => t.dropped(at(over?.id ?? active.id), ids.length),
    onDragCancel: () => t.cancelled,
  };
}

interface SortableRowProps {
  id: string;
  /** What is moved, for those who hear it. */
  name: string;
  children: ReactNode;
  /** A heading over the row. */
  over?: ReactNode;
  className?: string;
  elementId?: string;
}

export function SortableRow({ id, name, children, over, className = 'pe-row', elementId }: SortableRowProps) {
  const t = useTexts(packTexts);
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } =
    useSortable({ id });
  const style = {
    transform: transform ? `translate3d(0, ${Math.round(transform.y)}px, 0)` : undefined,
    transition,
  };
  return (
    <li
      ref={setNodeRef}
      style={style}
      className={isDragging ? `${className} dragged` : className}
      id={elementId}
    >
      {over}
      <button
        type="button"
        ref={setActivatorNodeRef}
        className="pe-grip"
        aria-label={t.item.move(name)}
        aria-describedby={attributes['aria-describedby']}
        {...listeners}
      >
        <GripVertical size={20} aria-hidden="true" />
      </button>
      {children}
    </li>
  );
}
