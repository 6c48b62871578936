/** Numbers in; the text of an archive with that many notes and other mails out. */
const day = (at: number): Date => new Date(Date.UTC(2020, 0, 6 + 14 * at));
const named = (date: Date): string =>
  date.toLocaleDateString('en-US', {
    ...{ month: 'long', day: 'numeric', year: 'numeric', timeZone: 'UTC' },
  });

export function notesMail(at: number): string {
  const date = day(at);
  return [
    `From: Ann <ann@example.org>`,
    `Message-ID: <notes-${at}@example.org>`,
    `Date: ${new Date(date.getTime() + 86_400_000).toUTCString()}`,
    `Subject: Notes of our meeting`,
    '',
    `## Meeting ${named(date)} 10:00 - 12:00 CET`,
    '',
    '- Participants: Ann, Bert',
    '',
    '### Tools',
    '',
    `- TODO Ann: write chapter ${at}`,
    `- TODO Bert: check the figures of part ${at}`,
    '',
  ].join('\n');
}

export function chatterMail(at: number): string {
  return [
    'From: Bert <bert@example.org>',
    `Message-ID: <chatter-${at}@example.org>`,
    `Date: ${day(at).toUTCString()}`,
    `Subject: [PATCH] fix number ${at}`,
    '',
    `This patch fixes problem ${at}.`,
    '',
  ].join('\n');
}

/** One after the other, notes first, each below its `From ` line. */
export function mboxOf(notes: number, chatter: number): string {
  const mails = [
    ...Array.from({ length: notes }, (_, at) => notesMail(at)),
    ...Array.from({ length: chatter }, (_, at) => chatterMail(at)),
  ];
  return mails.map((mail) => `From ann@example.org Mon Jan  6 10:00:00 2020\n${mail}\n`).join('');
}
