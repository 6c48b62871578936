/** The text of a table cell in; its number and unit out. */
import { months } from '#app/minutes/dates/vocabulary.ts';
import type { Cell } from '../minutes.ts';

/** `1.16`, `12,345`, `1.234,5`, `12 345 MB/s`, `1.2 ± 0.1`, `~85%`, `1e6`, `1.5x`, `-3`. */
const number =
  /^(?:[~≈<>≤≥]|ca\.?|about)? ?(?<currency>[$€£])?(?<value>[-+−]?(?:\d{1,3}(?:\.\d{3})+,\d+|\d{1,3}(?:[,   '’]\d{3})+(?:\.\d+)?|\d+,\d{1,2}(?!\d)|\d+(?:\.\d+)?|\.\d+)(?:e[-+]?\d+)?)(?: ?(?:±|\+\/-|\+-) ?[\d.,]+ ?%?)? ?(?<unit>.*)$/i;
/** `MB/s`, `%`, `Gbits/sec`, `ms`, `x`, `µs`, `k`. */
const unitShape =
  /^(?:\(?[a-zA-Zµμ°%‰€$£]{1,12}\.?(?:[/^*·][a-zA-Zµμ\d]{1,8}){0,2}(?: per [a-z]{1,10})?\)?)$/;

export function readCell(text: string): Cell {
  const plain = text.replace(/[*_`~]{1,3}(?=\S)|(?<=\S)[*_`~]{1,3}/g, '').trim();
  const found = number.exec(plain.startsWith('~') ? plain : plain.replace(/^\((.*)\)$/, '$1'));
  if (!found?.groups) return { text, value: null, unit: null };
  const unit = (found.groups.unit ?? '').trim();
  if (unit !== '' && (!unitShape.test(unit) || unit.toLowerCase() in months))
    return { text, value: null, unit: null };
  const value = toNumber(found.groups.value ?? '');
  const bare = unit.replace(/^\(|\)$/g, '');
  return { text, value, unit: bare === '' ? (found.groups.currency ?? null) : bare };
}

function toNumber(text: string): number | null {
  const isContinental = /^[-+−]?\d{1,3}(?:\.\d{3})+,/.test(text);
  const plain = isContinental ? text.replaceAll('.', '') : text;
  const decimal =
    isContinental || /^[-+−]?\d+,\d{1,2}$/.test(plain) ? plain.replace(',', '.') : plain;
  const value = Number(decimal.replace(/[,   '’]/g, '').replace('−', '-'));
  return Number.isFinite(value) ? value : null;
}

/** The unit in `Latency (ms)`, `Size [MB]`, `throughput in Gbits/sec`; null when there is none. */
export function unitOf(header: string): string | null {
  const aside = /[([](?<unit>[^()[\]]{1,24})[)\]]\s*:?\s*[*_]*$/.exec(header)?.groups?.unit?.trim();
  if (aside !== undefined) return unitShape.test(aside) && !notUnits.test(aside) ? aside : null;
  const said = /\b(?:in|as) (?<unit>\S{1,14}?)[.:]?$/.exec(header)?.groups?.unit;
  if (said !== undefined && (/[/%]/.test(said) || knownUnits.test(said)) && unitShape.test(said))
    return said;
  // `Read MB/s`
  const last = /\s(?<unit>\S{2,14})$/.exec(header.trimEnd())?.groups?.unit;
  if (last?.includes('/') && wholeUnit.test(last)) return last;
  const within = (saidWithin.exec(header) ?? listed.exec(header))?.groups?.unit;
  return within ?? (isUnit(header.trim()) ? header.trim() : null);
}

const quantities =
  '[kmgtµun]?i?(?:s|secs?|seconds?|b|bytes?|bits?|bps|hz|w|j|packets?|pkts?|frames?|requests?|reqs?|conns?|connections?|cycles?|ops?|queries|messages?|calls?)';
const knownUnit = `(?:[kmgtµun]?i?(?:s|sec|secs|seconds|b|bytes?|bits?|bps|pps|rps|hz|w|j)|${quantities}\\/(?:s|sec|second|min|h|op|packet|request|core|cycle|byte|call|iteration)|%|€|EUR|USD)`;
/** `Throughput in Mbit/s, on the same host`: within a text a unit must be a known one. */
const saidWithin = new RegExp(
  `\\b(?:in|as) (?<unit>${knownUnit})(?=[,;)]| on | with | for | by | over |$)`,
  'i',
);
/** `numbers of Monday, MB/s, one core`: what is no word at all. */
const listed = new RegExp(
  `[,;(] (?<unit>(?:[kmgt]i?b(?:it|yte)?s?|${quantities})\\/(?:s|sec|second|min|op|packet|request)|[kmg]bps|[kM]pps)(?=[,;)]|$)`,
  'i',
);
const wholeUnit = new RegExp(`^${knownUnit}$`, 'i');
/** `Gbits/sec` alone above the names of the rows; `bytes` rather says what a column is about. */
const isUnit = (text: string): boolean =>
  wholeUnit.test(text) &&
  (text.length > 1 || /[%€]/.test(text)) &&
  !/^(?:byte|bit|sec)/i.test(text);

const notUnits =
  /^(?:new|old|before|after|baseline|avg|average|min|max|mean|median|total|linux|xen|unix|bytecode|native|draft)$/i;
const knownUnits =
  /^(?:[kmgtµun]?(?:s|sec|secs|seconds|ms|us|ns|b|kb|mb|gb|tb|kib|mib|gib|bytes?|bits?|bps|hz|w|j|requests|cycles))$/i;
