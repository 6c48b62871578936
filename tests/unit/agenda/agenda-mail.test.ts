import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { simpleParser } from 'mailparser';
import { listAddress, renderAgendaEml, renderAgendaMailto } from '#app/agenda/agenda-mail.ts';
import { buildAgenda } from '#app/agenda/build-agenda.ts';
import { encodeWords, flowedBody, renderEml } from '#app/agenda/eml.ts';
import { longestMailto, renderMailto } from '#app/agenda/mailto.ts';
import { agendaLines } from '#app/agenda/render-agenda.ts';
import { readMail } from '#app/mail/read-mail.ts';
import { madeInput, madeTodo } from './made.ts';

const agenda = buildAgenda(
  madeInput({
    todos: [
      madeTodo({
        id: 1,
        title:
          'describe what happens to the queue when both ends are closed while a packet is still under way',
        owners: ['Jörg', 'Ilka'],
      }),
    ],
  }),
);
const envelope = {
  from: { name: 'Ilka Müller', address: 'ilka@example.org' },
  to: [{ name: 'Ring, the list', address: 'ring@lists.example.org' }],
  cc: [],
  date: '2024-12-05T09:30:00Z',
  messageId: 'agenda-2024-12-09@minutes.example.org',
  lastMail: { messageId: '<notes-3@example.org>', references: ['<notes-1@example.org>'] },
};

test('the list that the notes came over is known by its List-Id', () => {
  const addresses = [
    { name: null, address: 'ann@example.org' },
    { name: 'Ring', address: 'Ring@lists.example.org' },
  ];
  const source = { file: null, messageId: null, inReplyTo: null, references: [], from: null };
  const listOf = (listId: string | null) =>
    listAddress({ ...source, addresses, date: null, subject: null, listId })?.address ?? null;
  expect(listOf('<ring.lists.example.org>')).toBe('Ring@lists.example.org');
  expect(listOf('ring.lists.example.org')).toBe('Ring@lists.example.org');
  expect(listOf('<other.lists.example.org>')).toBeNull();
  expect(listOf(null)).toBeNull();
});

/** RFC 3676: stuffing off, a line that ends in a space goes on. */
const unflowed = (body: string) =>
  body
    .split('\r\n')
    .map((line) => line.replace(/^ /, ''))
    .join('\n')
    .replaceAll(' \n', ' ');

test('another MIME library reads what was written', async () => {
  const eml = renderAgendaEml(agenda, envelope, { ids: true });
  const mail = await simpleParser(eml);
  expect(mail.subject).toBe('Agenda of the meeting on 2024-12-09');
  expect(mail.from?.value).toEqual([{ name: 'Ilka Müller', address: 'ilka@example.org' }]);
  expect(mail.to).toMatchObject({
    value: [{ name: 'Ring, the list', address: 'ring@lists.example.org' }],
  });
  expect(mail.messageId).toBe('<agenda-2024-12-09@minutes.example.org>');
  expect(mail.inReplyTo).toBe('<notes-3@example.org>');
  expect(mail.references).toEqual(['<notes-1@example.org>', '<notes-3@example.org>']);
  expect(mail.date?.toISOString()).toBe('2024-12-05T09:30:00.000Z');
  expect(mail.headers.get('content-type')).toMatchObject({
    value: 'text/plain',
    params: { charset: 'utf-8', format: 'flowed' },
  });
  expect(mail.text).toContain(
    '- TODO Jörg, Ilka: describe what happens to the queue when both ends are closed while a packet is still under way [#1]',
  );
});

test('our own reader finds the agenda in it, line by line', async () => {
  const eml = renderAgendaEml(agenda, envelope, { ids: true });
  const mail = await readMail(new TextEncoder().encode(eml), 'agenda.eml');
  expect(mail.source).toMatchObject({
    messageId: 'agenda-2024-12-09@minutes.example.org',
    inReplyTo: 'notes-3@example.org',
    subject: 'Agenda of the meeting on 2024-12-09',
    from: { name: 'Ilka Müller', address: 'ilka@example.org' },
  });
  const expected = agendaLines(agenda, { ids: true }).map(({ lead, text }) => lead + text);
  const read = mail.lines.map(({ text }) => text).filter(Boolean);
  expect(read).toEqual(expected.filter(Boolean));
});

test('the file holds ASCII lines of mail length, CRLF throughout, the same each time', () => {
  const eml = renderAgendaEml(agenda, envelope, { ids: true });
  expect(renderAgendaEml(agenda, envelope, { ids: true })).toBe(eml);
  expect(eml.replaceAll('\r\n', '')).not.toMatch(/[^\x20-\x7e]/);
  for (const line of eml.split('\r\n')) expect(line.length).toBeLessThanOrEqual(78);
});

test('no value can add a header', () => {
  const eml = renderEml({
    ...envelope,
    from: { name: 'Ann\r\nBcc: x@example.org', address: 'ann@example.org\r\nBcc: y@example.org' },
    subject: 'one\r\nBcc: z@example.org',
    messageId: 'a\r\nBcc: b@example.org',
    inReplyTo: 'c>\r\nBcc: d@example.org',
    references: [],
    lines: [],
  });
  expect(eml.split('\r\n').filter((line) => /^Bcc/i.test(line))).toEqual([]);
});

test('lines that look like quotes, separators or indents survive', () => {
  const lines = [
    { lead: '', text: '> quoted' },
    { lead: '', text: 'From here on' },
    { lead: '  - ', text: 'below' },
  ];
  expect(flowedBody(lines)).toBe(' > quoted\r\n From here on\r\n   - below\r\n');
  expect(unflowed(flowedBody(lines))).toBe('> quoted\nFrom here on\n  - below\n');
});

test('law: any text comes back from the file as it was', async () => {
  const texts = fc.array(fc.string({ unit: 'grapheme', maxLength: 200 }), { maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(
      texts,
      fc.string({ unit: 'grapheme', maxLength: 120 }),
      async (rows, subject) => {
        const lines = rows.map((row) => ({
          lead: '- ',
          text: row.replace(/[\s\p{C}]+/gu, ' ').trim(),
        }));
        const plainSubject = subject.replace(/[\s\p{C}]+/gu, ' ').trim();
        const mail = await simpleParser(
          renderEml({ ...envelope, subject: plainSubject, inReplyTo: null, references: [], lines }),
        );
        expect(mail.subject ?? '').toBe(plainSubject);
        const expected = lines.map(({ text }) => `- ${text}`.trim()).join('\n');
        expect((mail.text ?? '').trim()).toBe(expected.trim());
      },
    ),
    { numRuns: 150 },
  );
});

test('headers: ASCII as it is, the rest in words of at most 75 characters', () => {
  expect(encodeWords('Agenda of the meeting')).toBe('Agenda of the meeting');
  const encoded = encodeWords(
    'Tagesordnung für die Besprechung am Montag – mit Übersicht über alles 🚀',
  );
  for (const word of encoded.split(' ')) {
    expect(word).toMatch(/^=\?utf-8\?B\?[A-Za-z0-9+/]+=*\?=$/);
    expect(word.length).toBeLessThanOrEqual(75);
  }
});

test('mailto: is read back by any address parser', () => {
  const address = renderMailto({
    to: ['ring@lists.example.org', "o'hara+x@example.org"],
    subject: 'Agenda & more?',
    body: 'one\n- two #3 100%\n',
    inReplyTo: 'notes-3@example.org',
  });
  expect(address).not.toMatch(/[\s"'<>]/);
  const url = new URL(address);
  expect(decodeURIComponent(url.pathname)).toBe("ring@lists.example.org,o'hara+x@example.org");
  const fields = Object.fromEntries(
    url.search
      .slice(1)
      .split('&')
      .map((field) => field.split('=').map(decodeURIComponent)),
  );
  expect(fields).toEqual({
    subject: 'Agenda & more?',
    'In-Reply-To': '<notes-3@example.org>',
    body: 'one\r\n- two #3 100%\r\n',
  });
});

test('a small agenda fits the address of a mail', () => {
  const url = renderAgendaMailto(agenda, envelope, { ids: false });
  expect(url.length).toBeLessThan(longestMailto);
  expect(decodeURIComponent(url)).toContain('## Meeting Dec 9th 10:00 - 12:00 CET\r\n');
});
