/** An item's text in; its parts by who says them, and whom `he` or `I` would mean in each, out. */
import { DIGIT, kindAt, LETTER } from '#app/mail/letters.ts';
import type { Passage } from '#app/mail/mail.ts';
import { cutPassage, trimPassage } from '#app/mail/passage.ts';
import { findMentions, type Mention } from '../people/mentions.ts';
import type { Names } from '../people/names.ts';
import { oneOf, SAYING } from '../vocabulary.ts';
import { groupAt } from './groups.ts';
import { type Mark, type Prose, readProse } from './prose.ts';
import { sourcePlace } from './prose-source.ts';
import { splitSentences } from './sentences.ts';

// `Ann:`, `Ann (by chat):`, `Ann says:`; not `Ann::`, not `Ann: //`.
const introduction = new RegExp(
  `(?: \\((?!(?:TODO|ACTION)\\b)[^()]{0,60}\\))?(?: (?:${oneOf(SAYING)}))?\\s?:(?=\\s|$)`,
  'y',
);

/** Nobody is introduced without a colon; `https:`, `10:00` and `a::b` introduce nobody. */
function mayIntroduce(text: string): boolean {
  for (let at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1))
    if ((kindAt(text, at + 1) & (LETTER | DIGIT)) === 0 && !'/:'.includes(text[at + 1] ?? ' '))
      return true;
  return false;
}

/** What `introduction` ends with. */
const colon = /:(?:\s|$)/;

/** What one says; `isStruck`: name and words are struck through together. */
export type Part = { speaker: string | null; passage: Passage; isStruck: boolean };

/** One bullet with two speakers is two items; no speaker: one part with null. */
export function splitSpeakers(passage: Passage, names: Names): Part[] {
  if (!mayIntroduce(passage.text))
    return [{ speaker: null, passage: trimPassage(passage), isStruck: false }];
  const prose = readProse(passage.text);
  const turns = findTurns(prose, names);
  const parts: Part[] = [];
  const head = trimPassage(cutPassage(passage, 0, turns[0]?.start ?? passage.text.length));
  if (head.text !== '' || turns.length === 0)
    parts.push({ speaker: null, passage: head, isStruck: false });
  turns.forEach((turn, index) => {
    const end = turns[index + 1]?.start ?? passage.text.length;
    parts.push({
      speaker: turn.speaker,
      passage: trimPassage(cutPassage(passage, turn.says, end)),
      isStruck: turn.struckUntil > turn.says && turn.struckUntil <= end,
    });
  });
  return parts;
}

/** `struckUntil`: where what is struck through from before the name on ends; 0 where nothing is. */
type Turn = { speaker: string; start: number; says: number; struckUntil: number };

function findTurns(prose: Prose, names: Names): Turn[] {
  if (!colon.test(prose.text)) return [];
  const mentions = findMentions(prose.text, names);
  const starts = startsIn(prose.text);
  const turns: Turn[] = [];
  mentions.forEach((mention, index) => {
    if (mention.kind === 'guess') return;
    // `Ann/Bob: yes` is said by both; the first stands for them.
    const last = groupAt(prose.text, mentions, index).at(-1) ?? mention;
    // `Ann/Bob: look at it`: two who are named together are owners or agree, they do not speak.
    if (last !== mention && turns.length === 0 && mention.from === 0 && starts(0)) return;
    introduction.lastIndex = last.to;
    const found = introduction.exec(prose.text);
    if (found === null) return;
    let start = sourcePlace(prose, mention.from);
    let says = sourcePlace(prose, last.to + found[0].length - 1) + 1;
    const mark = prose.opening.get(start);
    // Within a line only a new sentence or a name in emphasis changes the speaker.
    if (!starts(mention.from) && mark?.kind !== 'emphasis') return;
    let struckUntil = 0;
    for (let each = prose.opening.get(start); each; each = prose.opening.get(start)) {
      start = each.start;
      if (each.kind === 'strike') struckUntil = each.partner?.end ?? 0;
    }
    for (let each = prose.closing.get(says); each && closes(each); each = prose.closing.get(says))
      says = each.end;
    if (turns.length > 0 && start < (turns.at(-1)?.says ?? 0)) return;
    turns.push({ speaker: speakerOf(mention), start, says, struckUntil });
  });
  return turns;
}

/** Whether a sentence begins at a place; few items ask. */
function startsIn(text: string): (at: number) => boolean {
  let starts: Set<number> | null = null;
  return (at) => {
    starts ??= new Set(splitSentences(text).map(({ from }) => from));
    return starts.has(at);
  };
}

/** The canonical name, or as written where it could be several people's. */
function speakerOf(mention: Mention): string {
  return mention.people.length === 1 ? (mention.people[0] ?? mention.written) : mention.written;
}

const closes = (mark: Mark): boolean => mark.partner !== null && mark.partner.start < mark.start;
