/** The skeleton of the notes in; topics with items, their facts and their tables out. */
import type { Diagnostic, Passage } from '#app/mail/mail.ts';
import { placeOf } from '#app/mail/passage.ts';
import { extractItems, type Facts } from './extract-items.ts';
import { type LinkRegister, registerLinks } from './links/link-register.ts';
import type { Table, Topic } from './minutes.ts';
import type { Section } from './outline/skeleton.ts';
import { splitOwner } from './outline/title-owner.ts';
import type { Names } from './people/names.ts';
import { answerQuestions } from './refine/answer-questions.ts';
import { readTable } from './tables/read-table.ts';

export function extractTopics(
  sections: Section[],
  { names, author }: { names: Names; author: string | null },
  register: LinkRegister,
): { topics: Topic[]; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const topics = sections.map((section) => {
    const head = section.heading ? splitOwner(section.heading, names) : null;
    if (section.heading) registerLinks(register, section.heading);
    const { tables, captions } = readTables(section, diagnostics);
    const facts: Facts = { names, author, register, diagnostics };
    const topic: Topic = {
      title: head?.title.text ?? '',
      depth: section.depth,
      parent: section.parent,
      owner: head?.owner ?? null,
      span: section.heading ? placeOf(section.heading) : null,
      items: [],
      tables,
    };
    topic.items = answerQuestions(extractItems(section, captions, topic, facts));
    for (const { block } of section.tables) {
      for (const line of block.lines) registerLinks(register, line);
    }
    return topic;
  });
  return { topics, diagnostics };
}

/** `captions` are texts that were nothing else, so no items. */
function readTables(
  section: Section,
  diagnostics: Diagnostic[],
): { tables: Table[]; captions: Set<Passage> } {
  const tables: Table[] = [];
  const captions = new Set<Passage>();
  for (const seed of section.tables) {
    const found = readTable(seed, section.heading?.text ?? null);
    if (!found) continue;
    tables.push(found.table);
    diagnostics.push(...found.diagnostics);
    if (found.captionLine) captions.add(found.captionLine);
  }
  return { tables, captions };
}
