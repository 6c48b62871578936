/** Headers of a message in; who sent it, when, and in reply to what out. */
import { addressParser, decodeWords, type Header } from 'postal-mime';
import type { Address, MailSource } from '../mail.ts';

export const noSource = (file: string | null): MailSource => ({
  file,
  messageId: null,
  inReplyTo: null,
  references: [],
  from: null,
  addresses: [],
  date: null,
  subject: null,
  listId: null,
});

/** Also reads what archives do to headers: `ann at example.org (Ann)`, a date without its zone. */
export function mailSource(headers: Header[], file: string | null): MailSource {
  const value = (...keys: string[]): string | null => {
    const found = headers.find((header) => keys.includes(header.key) && header.value.trim() !== '');
    return found === undefined ? null : found.value.trim();
  };
  const from = addressesIn(value('from', 'von', 'de'))[0] ?? null;
  const others = headers
    .filter((header) => ['to', 'cc', 'an', 'à'].includes(header.key))
    .flatMap((header) => addressesIn(header.value));
  const subject = value('subject', 'betreff', 'objet');
  return {
    file,
    messageId: idsIn(value('message-id'))[0] ?? null,
    inReplyTo: idsIn(value('in-reply-to'))[0] ?? null,
    references: idsIn(value('references')),
    from,
    addresses: distinct(from === null ? others : [from, ...others]),
    date: instantOf(value('date', 'sent', 'datum', 'gesendet', 'envoyé')),
    subject: subject === null ? null : decodeWords(subject).replace(/\s+/g, ' ').trim(),
    listId: value('list-id')?.match(/<(?<id>[^<>]+)>/)?.groups?.id ?? value('list-id'),
  };
}

/** `ann at example.org (Ann Ash)` as Pipermail writes addresses. */
const obfuscated = /^(?<user>\S{1,64}) at (?<host>[\w.-]{1,200})(?:\s+\((?<name>[^)]{0,200})\))?$/;

/** `Ann Ash <ann@example.org>`, `ann@example.org`: nearly all, and a parser says the same of them. */
const usual =
  /^(?:(?<name>[A-Za-z][A-Za-z]*(?: [A-Za-z]+){0,3}) )?(?<open><)?(?<address>[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+)(?<close>>)?$/;

function addressesIn(value: string | null): Address[] {
  if (value === null) return [];
  const { name = null, open, address, close } = usual.exec(value)?.groups ?? {};
  if (address && (open === undefined) === (close === undefined) && (open || name === null)) {
    return [{ name, address }];
  }
  const plain = obfuscated.exec(value.slice(0, 500))?.groups;
  if (plain !== undefined) {
    return [{ name: plain.name || null, address: `${plain.user}@${plain.host}` }];
  }
  return addressParser(value.replace(/(?<=[<\s]\S{1,64}) at (?=[\w.-]{1,200}>)/g, '@'), {
    flatten: true,
  }).map(({ name, address = '' }) => ({
    name: name.trim() === '' ? null : decodeWords(name).trim(),
    address,
  }));
}

function distinct(addresses: Address[]): Address[] {
  const seen = new Set<string>();
  return addresses.filter(({ name, address }) => {
    const key = `${name ?? ''}\n${address.toLowerCase()}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

const idsIn = (value: string | null): string[] =>
  value === null
    ? []
    : (value.match(/<[^<>\s]+>/g) ?? [value.trim()])
        .map((id) => id.replace(/^<|>$/g, ''))
        .filter(Boolean);

/** `2024-11-26T08:12:00Z`; a date without a zone is taken as UTC, so that no machine's zone gets in. */
export function instantOf(value: string | null): string | null {
  if (value === null) return null;
  const bare = value
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    // `Tue Nov 26 09:12:00 CET 2024`
    .replace(/ [A-Z]{2,5}(?= \d{4}$)/, '')
    .trim();
  const hasZone = /(?:[+-]\d{2}:?\d{2}|\b[A-Z]{1,5}|Z)$/.test(bare);
  const time = Date.parse(hasZone ? bare : `${bare} UTC`);
  const instant = Number.isNaN(time) ? Date.parse(bare.replace(/ [A-Z]{1,5}$/, ' UTC')) : time;
  return Number.isNaN(instant) ? null : new Date(instant).toISOString().replace(/\.\d{3}Z$/, 'Z');
}
