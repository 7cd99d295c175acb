import type { ReactNode } from 'react';
import { Panel } from './panel';
import css from './review.module.css';
import { TableScroller } from './table-scroller';

interface TablePanelProps {
  id: string;
  title: string;
  lead: string;
  columns: readonly string[];
  /** Where the first cell is a sentence: on a phone it has a line to itself, and the others share what is below. */
  stacked?: 'thirds' | 'marked' | 'rated';
  /** The rows. */
  children: ReactNode;
}

/** A part of the review that is one table. */
export const TablePanel = ({ id, title, lead, columns, stacked, children }: TablePanelProps) => (
  <Panel id={id} title={title} lead={lead}>
    <TableScroller title={title}>
      <table className={stacked ? `${css.plain} ${css.stacked} ${css[stacked]}` : css.plain}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </TableScroller>
  </Panel>
);
