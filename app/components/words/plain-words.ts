/** Markdown with places marked in it in; the words that a reader sees, and the places in them, out. */
import type { Span } from '#app/mail/mail.ts';

type Place = Pick<Span, 'start' | 'end'>;

// `[the log][log]`, `[here](https://…)`, `` `code` ``, `**bold**`; `open` and `close` are not for readers.
const notations = [
  /(?<![\p{L}\p{N}_\]])(?<open>!?\[)(?<words>[^[\]]{1,200})(?<close>\](?:\[[^[\]]{0,200}\]|\([^()\s]{1,500}\)))/gu,
  /(?<open>`)(?<words>[^`]{1,200})(?<close>`)/g,
  /(?<open>\*\*)(?<words>[^*\s](?:[^*]{0,200}[^*\s])?)(?<close>\*\*)/g,
];

export function plainWords(text: string, marks: Place[]): { text: string; marks: Place[] } {
  const dropped = apart(
    notations.flatMap((notation) => [...text.matchAll(notation)].flatMap(signsOf)),
  );
  const kept = (at: number) => {
    const before = dropped.filter(({ start }) => start < at);
    return at - before.reduce((sum, { start, end }) => sum + Math.min(end, at) - start, 0);
  };
  let plain = '';
  let at = 0;
  for (const { start, end } of dropped) {
    plain += text.slice(at, start);
    at = end;
  }
  return {
    text: plain + text.slice(at),
    marks: marks
      .map(({ start, end }) => ({ start: kept(start), end: kept(end) }))
      .filter(({ start, end }) => end > start),
  };
}

/** In their order, none within another. */
function apart(places: Place[]): Place[] {
  let at = 0;
  return places
    .sort((one, other) => one.start - other.start)
    .flatMap(({ start, end }) => {
      if (end <= at) return [];
      const rest = { start: Math.max(start, at), end };
      at = end;
      return [rest];
    });
}

function signsOf(match: RegExpMatchArray): Place[] {
  const { open = '', words = '', close = '' } = match.groups ?? {};
  const start = match.index ?? 0;
  const inner = start + open.length;
  const after = inner + words.length;
  return [
    { start, end: inner },
    { start: after, end: after + close.length },
  ];
}
