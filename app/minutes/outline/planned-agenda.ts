/** A bullet or paragraph in; whether it is a point of the planned agenda, and then taken as one, out. */
import type { Passage } from '#app/mail/mail.ts';
import { cutPassage } from '#app/mail/passage.ts';
import type { Block, Bullet, Heading } from '../blocks/block.ts';
import type { Outline } from './skeleton.ts';
import { agendaLabel } from './vocabulary.ts';

type Text = Bullet | (Block & { kind: 'paragraph' });

/** `planning` is the agenda heading or bullet whose list is being read. */
export type Planning = {
  outline: Outline;
  planning: Heading | Bullet | null;
  /** What stands below the agenda is what was said. */
  isAgendaNotes: boolean;
  /** The depth of what stands below a bullet `Agenda:` that holds the notes. */
  floor: number;
};

/** What stands below a bullet `Agenda:` is none of it. */
export function raised<Each extends Text>({ floor }: Planning, block: Each): Each {
  return floor === 0 || block.kind !== 'bullet'
    ? block
    : { ...block, depth: Math.max(0, block.depth - floor) };
}

/** Takes what an agenda lists: below its heading, below its bullet, or on its own line. */
export function isPlanned(state: Planning, block: Text): boolean {
  const { outline, planning } = state;
  const { text } = block.passage;
  if (planning) {
    const isBelow =
      planning.kind === 'bullet'
        ? block.kind === 'bullet' && block.depth > planning.depth
        : planning.form === 'atx' || planning.form === 'setext' || block.kind === 'bullet';
    if (isBelow) {
      outline.planned.push(block.passage);
      return true;
    }
    state.planning = null;
  }
  const label = outline.sections.length === 0 ? agendaLabel.exec(text) : null;
  if (!label) return false;
  const rest = cutPassage(block.passage, label[0].length);
  if (state.isAgendaNotes && block.kind === 'bullet') state.floor = block.depth + 1;
  if (state.isAgendaNotes) return rest.text === '';
  if (rest.text === '' && block.kind === 'bullet') state.planning = block;
  else if (rest.text !== '') outline.planned.push(...splitList(rest));
  return true;
}

/** `TLS, release plan; website` as parts. */
function splitList(passage: Passage): Passage[] {
  const parts: Passage[] = [];
  for (const match of passage.text.matchAll(/[^,;]+/g)) {
    const from = match.index + match[0].length - match[0].trimStart().length;
    const part = cutPassage(passage, from, match.index + match[0].trimEnd().length);
    if (part.text !== '') parts.push(part);
  }
  return parts;
}
