/** Passages in, one after the other; one list of distinct links out, each with its first place. */
import type { Passage, Span } from '#app/mail/mail.ts';
import { placeOf } from '#app/mail/passage.ts';
import type { Definition } from '../blocks/block.ts';
import type { Link } from '../minutes.ts';
import { classifyUrl } from './classify-url.ts';
import { cleanUrl } from './clean-url.ts';
import { type Definitions, foldName, scanLinks } from './scan-links.ts';

export type LinkRegister = {
  links: Link[];
  /** Indexes of the link and of what it belongs to (a comment's issue), by URL. */
  byUrl: Map<string, number[]>;
  definitions: Definitions;
};

export function openRegister(definitions: Definition[]): LinkRegister {
  const known: Definitions = new Map();
  for (const { name, url } of definitions) {
    const cleaned = absolute.test(url) ? cleanUrl(url) : null;
    if (cleaned && !known.has(foldName(name))) known.set(foldName(name), cleaned.url);
  }
  return { links: [], byUrl: new Map(), definitions: known };
}

const absolute = /^(?:https?|git|ftp):\/\/|^mailto:|^www\./i;

/** Adds the links of the passage and answers their indexes, each once, in the order of use. */
export function registerLinks(register: LinkRegister, passage: Passage): number[] {
  const uses = scanLinks(passage.text, register.definitions);
  if (uses.length === 0) return [];
  const found = new Set<number>();
  for (const use of uses) {
    const span = placeOf(passage, use.start, use.end);
    if (span !== null) for (const index of enter(register, use.url, span)) found.add(index);
  }
  return [...found];
}

/** A definition counts where it is used; one that nobody uses is a link where it stands. */
export function registerDefinition(register: LinkRegister, { name, passage }: Definition): void {
  const url = register.definitions.get(foldName(name));
  const span = placeOf(passage);
  if (url !== undefined && span !== null) enter(register, url, span);
}

function enter(register: LinkRegister, url: string, span: Span): number[] {
  const known = register.byUrl.get(keyOf(url));
  if (known) return known;
  const { kind, forge, repo, number, ref, parent } = classifyUrl(url);
  const indexes = [register.links.length];
  register.links.push({ url, kind, forge, repo, number, ref, span });
  register.byUrl.set(keyOf(url), indexes);
  if (parent !== null) indexes.push(...enter(register, parent, span));
  return indexes;
}

/** A slash at the end makes no other page. */
function keyOf(url: string): string {
  return url.endsWith('/') ? url.slice(0, -1) : url;
}

/**
 * `owner/repo#12` is an issue until a pull request of that number is linked too: then it is that
 * one. Answers the links that stay and where each former index went.
 */
export function settleShortReferences(links: Link[]): { links: Link[]; moved: number[] } {
  const pulls = new Map<string, number>();
  links.forEach((link, index) => {
    if (link.kind === 'pull' && link.repo !== null)
      pulls.set(`${link.repo}#${link.number}`.toLowerCase(), index);
  });
  const kept: Link[] = [];
  const places = new Map<number, number>();
  /** The first link that is each link, for its place in the text. */
  const firsts = new Map<number, number>();
  const target = links.map((link, index) => {
    const pull = pulls.get(`${link.repo}#${link.number}`.toLowerCase());
    return link.kind === 'issue' && pull !== undefined ? pull : index;
  });
  target.forEach((index, at) => {
    if (!firsts.has(index)) firsts.set(index, at);
  });
  links.forEach((link, index) => {
    if (target[index] !== index) return;
    places.set(index, kept.length);
    kept.push({ ...link, span: links[firsts.get(index) ?? index]?.span ?? link.span });
  });
  return { links: kept, moved: target.map((index) => places.get(index) ?? 0) };
}
