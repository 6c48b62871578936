/** Words in; what was said with them, as text or JSON, out. */
import type { Hit } from '#app/models/search/hits.ts';
import { search } from '#app/models/search/search.server.ts';
import type { HitJson } from './contract.ts';
import { type DatabasePlace, readingDatabase } from './database.ts';
import { complain, paintFor, print, printJson } from './output.ts';

export async function printHits(
  query: string,
  options: DatabasePlace & { limit: number; json: boolean },
): Promise<number> {
  await readingDatabase(options, async (db) => {
    const { rows, hints } = search(db, query, { perPage: options.limit });
    for (const hint of hints) complain(hint);
    if (options.json) return printJson(rows.map(toHitJson));
    const paint = paintFor(process.stdout);
    const lines = rows.map((hit) => {
      const where = [hit.meeting, hit.todo === null ? hit.kind : `TODO #${hit.todo}`, hit.topic];
      return `${paint('dim', where.filter(Boolean).join(' · '))}\n  ${oneLine(hit.excerpt)}\n`;
    });
    return print(lines.length === 0 ? 'Nothing found.\n' : lines.join(''));
  });
  return 0;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

function toHitJson({ kind, title, excerpt, marks, meeting, topic, todo, link }: Hit): HitJson {
  return {
    ...{ kind, title, excerpt },
    marks: marks.map(({ start, end }) => ({ start, end })),
    ...{ meeting, topic, todo, url: link?.url ?? null },
  };
}
