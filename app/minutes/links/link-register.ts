/** Passages in, one after the other; one list of distinct links out, each with its first place. */
import type { Passage } from '#app/mail/mail.ts';
import { placeOf } from '#app/mail/passage.ts';
import type { Definition } from '../blocks/block.ts';
import type { Link } from '../minutes.ts';
import { classifyUrl } from './classify-url.ts';
import { cleanUrl } from './clean-url.ts';
import { type Definitions, foldName, scanLinks } from './scan-links.ts';

export type LinkRegister = { links: Link[]; byUrl: Map<string, number>; definitions: Definitions };

export function openRegister(definitions: Definition[]): LinkRegister {
  const known: Definitions = new Map();
  for (const { name, url } of definitions) {
    const cleaned = /^(?:https?|git|ftp):\/\/|^mailto:|^www\./i.test(url) ? cleanUrl(url) : null;
    if (cleaned && !known.has(foldName(name))) known.set(foldName(name), cleaned.url);
  }
  return { links: [], byUrl: new Map(), definitions: known };
}

/** Adds the links of the passage and answers their indexes, each once, in the order of use. */
export function registerLinks(register: LinkRegister, passage: Passage): number[] {
  const found = new Set<number>();
  for (const use of scanLinks(passage.text, register.definitions)) {
    const span = placeOf(passage, use.start, use.end);
    if (span === null) continue;
    const add = (url: string) => {
      const target = classifyUrl(url);
      let index = register.byUrl.get(keyOf(url));
      if (index === undefined) {
        index = register.links.length;
        const { kind, forge, repo, number, ref } = target;
        register.links.push({ url, kind, forge, repo, number, ref, span });
        register.byUrl.set(keyOf(url), index);
      }
      found.add(index);
      return target;
    };
    const { parent } = add(use.url);
    if (parent !== null) add(parent);
  }
  return [...found];
}

/** A slash at the end makes no other page. */
function keyOf(url: string): string {
  return url.replace(/\/$/, '');
}

/**
 * `owner/repo#12` is an issue until a pull request of that number is linked too: then it is that
 * one. Answers the links that stay and where each former index went.
 */
export function settleShortReferences(links: Link[]): { links: Link[]; moved: number[] } {
  const pulls = new Map<string, number>();
  links.forEach((link, index) => {
    if (link.kind === 'pull') pulls.set(`${link.repo}#${link.number}`.toLowerCase(), index);
  });
  const kept: Link[] = [];
  const places = new Map<number, number>();
  const target = links.map((link, index) => {
    const pull = pulls.get(`${link.repo}#${link.number}`.toLowerCase());
    return link.kind === 'issue' && pull !== undefined ? pull : index;
  });
  links.forEach((link, index) => {
    if (target[index] !== index) return;
    places.set(index, kept.length);
    const first = target.indexOf(index);
    kept.push({ ...link, span: links[first]?.span ?? link.span });
  });
  return { links: kept, moved: target.map((index) => places.get(index) ?? 0) };
}
