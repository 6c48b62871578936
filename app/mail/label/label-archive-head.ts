/** Marked lines in; what a web archive shows above a mail (sender, date, links to other mails) labelled header. */
import { isStructure } from '../shapes.ts';
import { innerText, type MarkedLine } from './mark-lines.ts';

const day = '(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}';
const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}';
const clock = '\\d{1,2}:\\d\\d(?::\\d\\d)?(?: ?[ap]\\.?m\\.?)?';
/** When it was sent, to the second or in an archive's own words: no notes are headed so. */
const stamps = [
  // `Tue Nov 26 09:12:00 CET 2024`, `Ann Ash Tue, 26 Nov 2024 01:12:00 -0800`
  `^(?:.{1,60} )?(?<sent>${day},? (?:\\d{1,2} ${month} \\d{4}|${month} {1,2}\\d{1,2}) \\d{1,2}:\\d\\d:\\d\\d(?: [a-z]{2,5}| [+-]\\d{4})?(?: \\d{4})?)(?: \\([a-z]+\\))?$`,
  // `ann commented on Nov 26, 2024`
  `^@?[\\w-]{1,40}(?: \\([\\w ]{1,40}\\))? (?:commented|opened this (?:issue|discussion)|started this (?:conversation|discussion)|posted|wrote)(?: on)? (?:(?<sent>${month} \\d{1,2}, \\d{4}|\\d{1,2} ${month} \\d{4})|${month} \\d{1,2}|\\d{1,2} \\w{3,7} ago|yesterday|last \\w{3,6})\\b.{0,60}$`,
  // `Nov 26, 2024, 9:12:00 AM`
  `^(?<sent>${month} \\d{1,2}, \\d{4}),? ${clock}$`,
].map((each) => new RegExp(each, 'i'));
/** What stands beside it. */
const beside =
  /^(?:(?:previous|next) (?:message|in thread|by thread)\b.{0,200}|messages sorted by:.{0,100}|unread,?|to \S{1,60}|member|contributor|author|owner|edited|[-_=*]{3,}|\S{1,64} at [\w.-]{3,100}|.{1,60} \S{1,64} at [\w.-]{1,100}\.[a-z]{2,8})$/i;
/** So far down no archive puts it. */
const longestHead = 16;

/** Answers when the mail was sent, as it is written there; null where no archive's head is. */
export function labelArchiveHead(lines: MarkedLine[]): string | null {
  const top = lines.slice(0, longestHead);
  const end = top.findIndex((line) => line.kept !== null || isNotes(line));
  const head = end < 0 ? top : top.slice(0, end);
  const stamp = head.findIndex((line) => isStamp(wordsOf(line)));
  if (stamp < 0 || head.slice(0, stamp).some((line) => wordsOf(line).length > 120)) return null;
  let last = stamp;
  for (let at = stamp + 1; at < head.length; at += 1) {
    const words = wordsOf(head[at] as MarkedLine);
    if (beside.test(words)) last = at;
    else if (words !== '') break;
  }
  for (const line of head.slice(0, last + 1)) if (line.text !== '') line.kind ??= 'header';
  const written = wordsOf(head[stamp] as MarkedLine);
  return stamps.map((pattern) => pattern.exec(written)?.groups?.sent).find(Boolean) ?? null;
}

/** Most lines hold nothing of a time, and need no closer look. */
const timeHint = /\d|yesterday|last /i;
const isStamp = (words: string): boolean =>
  timeHint.test(words) && stamps.some((pattern) => pattern.test(words));

const isNotes = (line: MarkedLine): boolean => isStructure(line.shape) && line.shape.kind !== 'row';
const wordsOf = (line: MarkedLine): string => innerText(line).slice(0, 200).trim();
