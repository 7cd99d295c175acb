import { markdownText } from '@mockpanel/shared/prep/markdown-text';
import type { Element, ElementContent, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { defaultSchema, sanitize } from 'hast-util-sanitize';
import { toMdast } from 'hast-util-to-mdast';

/** What a text can keep: no pictures, links by their words, nothing that runs. */
const SCHEMA = {
  ...defaultSchema,
  tagNames: (defaultSchema.tagNames ?? []).filter((name) => !['img', 'input', 'a'].includes(name)),
  strip: [...(defaultSchema.strip ?? []), 'style', 'title', 'head'],
};

/** Rich text, as word processors put it on the clipboard, as Markdown. */
export function htmlToMarkdown(html: string): string {
  const tree = fromHtml(html, { fragment: !/<html[\s>]/i.test(html) });
  const clean = sanitize(withPlainMarks(tree), SCHEMA) as Root;
  return markdownText(toMdast(clean, { document: true })).trim();
}

/** Word processors say with styles what HTML has elements for; styles do not survive the sanitising. */
function withPlainMarks(tree: Root): Root {
  return {
    ...tree,
    children: tree.children.flatMap((node) => marked(node as ElementContent)) as RootContent[],
  };
}

function marked(node: ElementContent): ElementContent[] {
  if (node.type !== 'element') return [node];
  const children = node.children.flatMap(marked);
  const style = String(node.properties.style ?? '')
    .toLowerCase()
    .replace(/\s+/g, '');
  const isBold = /font-weight:(bold|[6-9]00)/.test(style);
  // Google Docs wraps the whole text into a <b> that says it is none.
  if (node.tagName === 'b' && /font-weight:(normal|400)/.test(style)) return children;
  if (node.tagName === 'span' && isBold) return emphasised('strong', children);
  if (node.tagName === 'span' && /font-style:italic/.test(style)) return emphasised('em', children);
  if (node.tagName === 'p' && isWordListItem(node)) return [listItem(children)];
  return [{ ...node, children }];
}

/** Marks around nothing but spaces would be read as letters. */
function emphasised(tagName: 'strong' | 'em', children: ElementContent[]): ElementContent[] {
  const isEmpty = children.every((child) => child.type === 'text' && child.value.trim() === '');
  return isEmpty ? children : [{ type: 'element', tagName, properties: {}, children }];
}

const isWordListItem = (node: Element) => /\bMsoListParagraph/.test(String(node.properties.className ?? ''));

/** Word draws its bullets as letters; the list item has its own. */
function listItem(children: ElementContent[]): Element {
  let looking = true;
  const bare = (nodes: ElementContent[]): ElementContent[] =>
    nodes.map((node) => {
      if (!looking || node.type === 'comment') return node;
      if (node.type === 'element') return { ...node, children: bare(node.children) };
      const value = node.value.replace(/^[\s\u00a0]*(?:[·•§o▪-]|\d{1,2}[.)])?[\s\u00a0]*/, '');
      looking = value === '';
      return { ...node, value };
    });
  const item: Element = { type: 'element', tagName: 'li', properties: {}, children: bare(children) };
  return { type: 'element', tagName: 'ul', properties: {}, children: [item] };
}
