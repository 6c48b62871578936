/** An HTML body in; the same as Markdown-like text, one line a paragraph, out. */
import { compile, type FormatCallback } from 'html-to-text';

type Element = Parameters<FormatCallback>[0];

/** `- ` bullets, `#` headings, `|` tables, `>` quotes; links, bold and struck text keep their marks. */
export function htmlText(html: string): string {
  return convert(shallow(html));
}

/** The conversion looks no deeper than 80, and leaves out what is below. */
const deepest = 60;
/** Tags that are always closed; `<p>` and `<li>` often are not. */
const nesting =
  /<(?<end>\/?)(?:div|span|font|blockquote|section|article|center|b|i|u|em|strong|a|ul|ol|table)(?=[\s>])[^<>]*>/gi;

/** The same without the tags that nest beyond all sense: their text stays, and the parser's time does not grow with the depth. */
function shallow(html: string): string {
  let depth = 0;
  return html.replace(nesting, (tag, end: string) => {
    if (end === '') depth += 1;
    const isKept = depth <= deepest;
    if (end !== '') depth = Math.max(0, depth - 1);
    return isKept ? tag : '';
  });
}

const heading: FormatCallback = (element, walk, builder) => {
  builder.openBlock({ leadingLineBreaks: 2 });
  builder.addLiteral(`${'#'.repeat(Number(element.name?.slice(1)) || 1)} `);
  walk(element.children ?? [], builder);
  builder.closeBlock({ trailingLineBreaks: 2 });
};

const link: FormatCallback = (element, walk, builder) => {
  const href = String(element.attribs?.href ?? '');
  const text = textOf(element).trim();
  const isBare = text === '' || text === href || `mailto:${text}` === href || `${text}/` === href;
  if (isBare || !/^(?:https?|mailto):/i.test(href)) {
    if (text === '' && href !== '') builder.addInline(href);
    else walk(element.children ?? [], builder);
    return;
  }
  builder.addInline('[');
  walk(element.children ?? [], builder);
  builder.addInline(`](${href.replaceAll(')', '%29')})`, { noWordTransform: true });
};

/** A grid of data becomes a pipe table; a table that only lays out the page stays blocks. */
const table: FormatCallback = (element, walk, builder, options) => {
  const rows = descend(element, 'tr');
  const cells = rows.map((row) => (row.children ?? []).filter(isCell));
  const isData = cells.every((row) => row.every(isPlainCell)) && (cells[0]?.length ?? 0) > 1;
  if (!isData) {
    builder.options.formatters?.block?.(element, walk, builder, options);
    return;
  }
  const line = (words: string[]) => `| ${words.join(' | ')} |`;
  builder.openBlock({ leadingLineBreaks: 2 });
  cells.forEach((row, place) => {
    builder.addLiteral(line(row.map((cell) => textOf(cell).replace(/\s+/g, ' ').trim())));
    builder.addLineBreak();
    if (place > 0) return;
    builder.addLiteral(line(row.map(() => '---')));
    builder.addLineBreak();
  });
  builder.closeBlock({ trailingLineBreaks: 2 });
};

const checkbox: FormatCallback = (element, _walk, builder) => {
  if (element.attribs?.type !== 'checkbox') return;
  builder.addInline(element.attribs.checked === undefined ? '[ ] ' : '[x] ');
};

const around =
  (mark: string): FormatCallback =>
  (element, walk, builder) => {
    const isEmpty = textOf(element).trim() === '';
    if (!isEmpty) builder.addInline(mark);
    walk(element.children ?? [], builder);
    if (!isEmpty) builder.addInline(mark);
  };

const quote: FormatCallback = (element, walk, builder) => {
  builder.openBlock({ leadingLineBreaks: 2, reservedLineLength: 2 });
  walk(element.children ?? [], builder);
  builder.closeBlock({
    trailingLineBreaks: 2,
    blockTransform: (text) => text.trim().replace(/^/gm, '> '),
  });
};

// Made on first use: most processes meet no mail of HTML alone.
let made: ReturnType<typeof compile> | null = null;
function convert(html: string): string {
  made ??= compile({
    wordwrap: false,
    limits: { maxDepth: 80 },
    formatters: {
      heading,
      link,
      table,
      checkbox,
      quote,
      bold: around('**'),
      struck: around('~~'),
      code: around('`'),
    },
    selectors: [
      ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, format: 'heading' })),
      { selector: 'a', format: 'link' },
      { selector: 'table', format: 'table' },
      { selector: 'input', format: 'checkbox' },
      { selector: 'blockquote', format: 'quote' },
      ...['b', 'strong'].map((selector) => ({ selector, format: 'bold' })),
      ...['s', 'del', 'strike'].map((selector) => ({ selector, format: 'struck' })),
      { selector: 'code', format: 'code' },
      { selector: 'img', format: 'skip' },
      { selector: 'hr', format: 'horizontalLine', options: { length: 3 } },
      {
        selector: 'ul',
        options: { itemPrefix: '- ', leadingLineBreaks: 1, trailingLineBreaks: 1 },
      },
      { selector: 'ol', options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
      ...['style', 'script', 'head', 'title'].map((selector) => ({ selector, format: 'skip' })),
    ],
  });
  return made(html);
}

const isCell = (child: Element): boolean => child.name === 'td' || child.name === 'th';

const blockTags = new Set(['table', 'ul', 'ol', 'h1', 'h2', 'h3', 'h4', 'blockquote', 'pre']);
const isPlainCell = (cell: Element): boolean =>
  (cell.children ?? []).every(
    (child: Element) => !blockTags.has(child.name ?? '') && isPlainCell(child),
  );

/** Elements of that name below, not inside a nested table. */
function descend(element: Element, name: string): Element[] {
  const found: Element[] = [];
  for (const child of element.children ?? []) {
    if (child.name === name) found.push(child);
    else if (child.name !== 'table') found.push(...descend(child, name));
  }
  return found;
}

function textOf(element: Element): string {
  if (element.type === 'text') return String(element.data ?? '');
  return (element.children ?? []).map(textOf).join('');
}
