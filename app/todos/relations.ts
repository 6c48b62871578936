/** Two topics or two lists of owners in; whether they are the same, others or cannot be told out. */
import { topicKey } from './topics.ts';
import { neutralTopics } from './vocabulary.ts';
import { foldText } from './words.ts';

export type Relation = 'same' | 'other' | 'unknown';

/** `meant`: the key that people say a title's key means; only ever makes more titles the same. */
export function topicRelation(
  one: string,
  other: string,
  meant: (key: string) => string = (key) => key,
): Relation {
  const [first, second] = [topicKey(one), topicKey(other)];
  if (neutralTopics.has(first) || neutralTopics.has(second)) return 'unknown';
  if (first === second || meant(first) === meant(second)) return 'same';
  const inside = ` ${first} `.includes(` ${second} `) || ` ${second} `.includes(` ${first} `);
  return inside ? 'same' : 'other';
}

export function ownersRelation(one: string[], other: string[]): Relation {
  if (one.length === 0 || other.length === 0) return 'unknown';
  return one.some((name) => other.some((also) => isSameName(name, also))) ? 'same' : 'other';
}

/** `Hannes` and `Hannes Mehnert` are one person as long as nobody says otherwise. */
export function isSameName(one: string, other: string): boolean {
  const [first, second] = [foldText(one), foldText(other)];
  return first === second || first.startsWith(`${second} `) || second.startsWith(`${first} `);
}
