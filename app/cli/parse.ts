/** Files in; what was read from each mail in them, as JSON lines or as annotated notes, out. */
import { basename } from 'node:path';
import { readMail } from '#app/mail/read-mail.ts';
import { parseMinutes } from '#app/minutes/parse-minutes.ts';
import { reasonOf } from '#app/models/archive/reasons.ts';
import { annotate } from './annotate.ts';
import { complain, paintFor, print, printJson } from './output.ts';
import { toParsed } from './parsed.ts';
import { readSources, type Source } from './sources.ts';

/** `today` is `YYYY-MM-DD`. Returns the exit code. */
export async function parseFiles(
  files: string[],
  { json, today }: { json: boolean; today: string },
): Promise<number> {
  let code = 0;
  const fail = (file: string, reason: unknown) => {
    code = 1;
    complain(`${file}: ${reasonOf(reason)}`);
  };
  const paint = paintFor(process.stdout);
  const columns = process.stdout.isTTY ? process.stdout.columns : null;
  for await (const source of readSources(files, ({ file, reason }) => fail(file, reason))) {
    try {
      const read = await readMail(source.bytes, nameOf(source));
      const file = source.file === '-' ? null : source.file;
      const mail = { ...read, source: { ...read.source, file } };
      const minutes = parseMinutes(read, { today, roster: [] });
      if (json) await printJson(toParsed(mail, minutes));
      else await print(annotate(mail, minutes, paint, columns));
    } catch (reason) {
      fail(source.file, reason);
    }
  }
  return code;
}

/** A file's own name may hold the meeting's date; an archive's name tells nothing about one mail. */
function nameOf({ file, offset }: Source): string | null {
  return file === '-' || offset !== null ? null : basename(file);
}
