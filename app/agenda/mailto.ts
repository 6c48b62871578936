/** Recipients, subject and text in; a `mailto:` address that opens the mail ready to send, out. */

export type MailDraft = {
  to: string[];
  subject: string;
  body: string;
  inReplyTo: string | null;
};

/** Some mail programs cut an address that is longer than this; the page then offers the file instead. */
export const longestMailto = 2000;

/** RFC 6068: everything percent-encoded but `@` and the comma between recipients, lines end in CRLF. */
export function renderMailto({ to, subject, body, inReplyTo }: MailDraft): string {
  const fields: [string, string][] = [
    ['subject', subject.replace(/\s+/g, ' ').trim()],
    ...(inReplyTo
      ? [['In-Reply-To', `<${inReplyTo.replace(/[<>\s]/g, '')}>`] as [string, string]]
      : []),
    ['body', body.replace(/\r?\n/g, '\r\n')],
  ];
  const recipients = to.map((address) => encoded(address.trim()).replaceAll('%40', '@')).join(',');
  return `mailto:${recipients}?${fields.map(([name, value]) => `${name}=${encoded(value)}`).join('&')}`;
}

const loneSurrogate = /\p{Surrogate}/gu;
/** `encodeURIComponent` leaves quotes and brackets that a web page would stumble over; a lone surrogate throws. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(loneSurrogate, '\ufffd')).replace(
    /[!'()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
