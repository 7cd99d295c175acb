import type { Nodes, Text } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';

/**
 * A Markdown tree as text. What authors wrote stays as they typed it: nothing in it is escaped, since it is read
 * by the importer, which reads plain text as well.
 */
export function markdownText(tree: Nodes): string {
  return toMarkdown(tree, {
    bullet: '-',
    rule: '-',
    emphasis: '*',
    listItemIndent: 'one',
    // Items of a list stand under each other, however much air a word processor leaves between them.
    join: [(_left, _right, parent) => (parent.type === 'list' ? 0 : undefined)],
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
    handlers: { text: (node: Text) => node.value.replace(/\s*\n\s*/g, ' '), break: () => '\n' },
  });
}
