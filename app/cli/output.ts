/** Text in; it stands on stdout (data) or stderr (everything else), in colour where a person looks. */
import { once } from 'node:events';
import { styleText } from 'node:util';
import type { Paint } from './annotate.ts';

/** Waits while whoever reads is slower than we are; ends quietly when the reader has gone (`| head`). */
export async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

export async function printJson(value: unknown): Promise<void> {
  await print(`${JSON.stringify(value)}\n`);
}

export function complain(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}

/** The one place that looks whether stdout is a terminal; NO_COLOR (https://no-color.org) is heard. */
export function paintFor(stream: NodeJS.WriteStream): Paint {
  if (!stream.isTTY || process.env.NO_COLOR) return (_style, text) => text;
  const styles = { dim: 'gray', good: 'green', doubt: 'yellow', name: 'bold' } as const;
  return (style, text) => styleText(styles[style], text);
}

/**
 * Columns of text, each as wide as its widest cell. On a terminal of `width` letters the last one is
 * wrapped below itself; in a pipe each row is a line.
 */
export function columns(rows: string[][], width: number | null = null): string {
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.max(...rows.map((row) => row[at]?.length ?? 0)),
  );
  const before = widths.slice(0, -1).reduce((sum, each) => sum + each + gap.length, 0);
  const room = width !== null && width - before >= leastRoom ? width - before : null;
  return rows
    .map((row) => {
      const cells = row.map((cell, at) => cell.padEnd(widths[at] ?? 0));
      const [first = '', ...more] =
        room === null ? [row.at(-1) ?? ''] : wrapped(row.at(-1) ?? '', room);
      const lines = [
        [...cells.slice(0, -1), first].join(gap),
        ...more.map((line) => ' '.repeat(before) + line),
      ];
      return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
    })
    .join('');
}

const gap = '  ';
const leastRoom = 24;

/** At spaces; a word longer than a line stays whole. */
function wrapped(text: string, room: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= room)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
