/** Notes in; a raw message that carries them, as some mail program would send it, out. */
import type { Mangler } from './manglers.ts';

const headers = (extra: string[]): string =>
  [
    'From: Ann Ash <ann@example.org>',
    'To: team-devel@lists.example.org',
    'Subject: meeting notes',
    'Date: Tue, 26 Nov 2024 09:12:00 +0100',
    'Message-ID: <notes-1@example.org>',
    'MIME-Version: 1.0',
    ...extra,
  ].join('\n');

const message = (extra: string[], body: string): string => `${headers(extra)}\n\n${body}`;

export const plainMail = (text: string): string =>
  message(['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: 8bit'], text);

const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)];

export const quotedPrintableMail = (text: string): string =>
  message(
    ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: quoted-printable'],
    text.replace(/\r\n/g, '\n').split('\n').map(quotedPrintable).join('\n'),
  );

/** Lines of at most 76 letters; white space at the end is written out. */
function quotedPrintable(line: string): string {
  const bytes = utf8(line);
  const lines: string[] = [];
  let current = '';
  bytes.forEach((byte, at) => {
    const isPlain =
      (byte > 32 && byte < 127 && byte !== 61) || (byte === 32 && at < bytes.length - 1);
    const letter = isPlain
      ? String.fromCharCode(byte)
      : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    if (current.length + letter.length > 75) {
      lines.push(`${current}=`);
      current = '';
    }
    current += letter;
  });
  return [...lines, current].join('\n');
}

export const base64Mail = (text: string): string =>
  message(
    ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: base64'],
    (btoa(String.fromCharCode(...utf8(text))).match(/.{1,76}/g) ?? []).join('\n'),
  );

/** RFC 3676: soft breaks end in a space, lines that start with one are stuffed. */
export const flowedMail = (text: string, delSp = false): string =>
  message(
    [
      `Content-Type: text/plain; charset=utf-8; format=flowed${delSp ? '; delsp=yes' : ''}`,
      'Content-Transfer-Encoding: 8bit',
    ],
    text
      .split('\n')
      .map((line) => {
        const end = delSp ? '  ' : ' ';
        const quoted = /^>+ ?/.exec(line)?.[0];
        if (quoted !== undefined) {
          const lines = softWrapped(line.slice(quoted.length).trimEnd(), end);
          return lines.map((part) => quoted + part).join('\n');
        }
        const stuffed = /^(?: |From )/.test(line) ? ` ${line.trimEnd()}` : line.trimEnd();
        return softWrapped(stuffed, end).join('\n');
      })
      .join('\n'),
  );

function softWrapped(line: string, end: string): string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    if (current.trim() !== '' && current.length + word.length > 70) {
      lines.push(current + end);
      current = word;
    } else {
      current =
        current === '' && lines.length === 0 && word === ''
          ? ' '
          : current === ' ' || current === ''
            ? current + word
            : `${current} ${word}`;
    }
  }
  return [...lines, current];
}

export const htmlMail = (text: string): string =>
  message(
    ['Content-Type: text/html; charset=utf-8', 'Content-Transfer-Encoding: 8bit'],
    html(text),
  );

export const alternativeMail = (text: string): string =>
  message(
    ['Content-Type: multipart/alternative; boundary="=-b0"'],
    `--=-b0\nContent-Type: text/plain; charset=utf-8\n\n${text}\n--=-b0\nContent-Type: text/html; charset=utf-8\n\n${html(text)}\n--=-b0--\n`,
  );

export const signedMail = (text: string): string =>
  message(
    [
      'Content-Type: multipart/signed; micalg=pgp-sha512; protocol="application/pgp-signature"; boundary="=-s0"',
    ],
    `--=-s0\nContent-Type: text/plain; charset=utf-8\n\n${text}\n--=-s0\nContent-Type: application/pgp-signature; name="signature.asc"\n\n-----BEGIN PGP SIGNATURE-----\nabc\n-----END PGP SIGNATURE-----\n--=-s0--\n`,
  );

export const attachedMail = (text: string): string =>
  message(
    ['Content-Type: multipart/mixed; boundary="=-m0"'],
    `--=-m0\nContent-Type: text/plain; charset=utf-8\n\nHi all,\n\nplease find attached the notes.\n\nAnn\n--=-m0\nContent-Type: text/markdown; name="notes.md"; charset=utf-8\nContent-Disposition: attachment; filename="notes.md"\n\n${text}\n--=-m0--\n`,
  );

export const forwardedMail = (text: string): string =>
  plainMail(
    `FYI\n\n---------- Forwarded message ---------\nFrom: Bob Birch <bob@example.org>\nDate: Tue, 26 Nov 2024 at 09:00\nSubject: notes\nTo: Ann Ash <ann@example.org>\n\n${text}`,
  );

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** What a Markdown editor would send: headings, lists by indentation, tables, paragraphs, code. */
export function html(text: string): string {
  const lines = text.split(/\r?\n/);
  const out: string[] = [];
  const open: number[] = [];
  const closeLists = (to: number) => {
    while (open.length > 0 && (open.at(-1) ?? -1) >= to) {
      open.pop();
      out.push('</li></ul>');
    }
  };
  let isFenced = false;
  lines.forEach((line, at) => {
    if (/^\s*```/.test(line)) {
      closeLists(0);
      out.push(isFenced ? '</pre>' : '<pre>');
      isFenced = !isFenced;
      return;
    }
    if (isFenced) {
      out.push(`${escaped(line)}\n`);
      return;
    }
    const item = /^(?<indent>\s*)[-*+•–]\s+(?<words>.*)$/.exec(line)?.groups;
    const heading = /^(?<mark>#{1,6})\s+(?<words>.*?)\s*#*$/.exec(line)?.groups;
    if (item?.indent !== undefined) {
      const depth = item.indent.length;
      closeLists(depth + 1);
      out.push(open.at(-1) === depth ? '</li><li>' : '<ul><li>');
      if (open.at(-1) !== depth) open.push(depth);
      out.push(escaped(item.words ?? ''));
    } else if (heading?.mark !== undefined) {
      closeLists(0);
      out.push(
        `<h${heading.mark.length}>${escaped(heading.words ?? '')}</h${heading.mark.length}>`,
      );
    } else if (line.startsWith('|')) {
      closeLists(0);
      if (/^[\s|:-]+$/.test(line)) return;
      const cells = line.replace(/^\||\|\s*$/g, '').split('|');
      if (!lines[at - 1]?.startsWith('|')) out.push('<table>');
      out.push(`<tr>${cells.map((cell) => `<td>${escaped(cell.trim())}</td>`).join('')}</tr>`);
      if (!lines[at + 1]?.startsWith('|')) out.push('</table>');
    } else if (line.trim() === '') {
      if (!/^\s*[-*+•–]\s/.test(lines[at + 1] ?? '')) closeLists(0);
    } else if (open.length > 0) {
      out.push(` ${escaped(line.trim())}`);
    } else {
      const isFirst = !isText(lines[at - 1]);
      const isLast = !isText(lines[at + 1]);
      out.push(`${isFirst ? '<p>' : '<br>'}${escaped(line)}${isLast ? '</p>' : ''}`);
    }
  });
  closeLists(0);
  return `<html><body>\n${out.join('\n')}\n</body></html>\n`;
}

const isText = (line: string | undefined): boolean =>
  line !== undefined && line.trim() !== '' && !/^\s*(?:[-*+•–]\s|#{1,6}\s|\||```)/.test(line);

/** Each makes a raw message; nothing may run after it. */
export const mailManglers: Mangler[] = [
  { name: 'plain mail', mangle: plainMail },
  { name: 'quoted-printable', mangle: quotedPrintableMail },
  { name: 'base64', mangle: base64Mail },
  { name: 'format=flowed', mangle: (text) => flowedMail(text) },
  { name: 'format=flowed, DelSp', mangle: (text) => flowedMail(text, true) },
  { name: 'HTML only', mangle: htmlMail },
  { name: 'multipart/alternative', mangle: alternativeMail },
  { name: 'multipart/signed', mangle: signedMail },
  { name: 'notes attached', mangle: attachedMail },
  { name: 'forwarded', mangle: forwardedMail },
];
