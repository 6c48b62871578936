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

/** Columns of text, each as wide as its widest cell. */
export function columns(rows: string[][]): string {
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.max(...rows.map((row) => row[at]?.length ?? 0)),
  );
  return rows
    .map(
      (row) =>
        `${row
          .map((cell, at) => cell.padEnd(widths[at] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}
