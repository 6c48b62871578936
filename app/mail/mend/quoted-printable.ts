/** A text that was copied from the source of a message, quoted-printable (RFC 2045, 6.7) and all, in; what is meant out. */
import { decodeBytes } from '../decode/charset.ts';
import type { Mend } from '../mail.ts';
import { mendAll } from './mend.ts';

/** `=3D`, `=E2=80=99`, `=` at the end of a line that goes on. */
const encoded = /=(?:\r*\n|[\dA-F]{2}(?:=[\dA-F]{2})*)/g;
/** A line as long as such lines may be that goes on, or bytes of UTF-8. */
const sure = /^[^\n]{68,75}=\r*\n|=(?:C[23]|E2=8\d)=[89AB][\dA-F]/m;
const equals = /=/g;

/** In such a text no other `=` stands, save in headers that were copied with it. */
export function quotedPrintable(body: string): Mend[] {
  if (!sure.test(body) && (body.match(/=3D/g)?.length ?? 0) < 2) return [];
  const mends = mendAll(body, encoded, ([found]) => (found.endsWith('\n') ? '' : decode(found)));
  const meant = mends.reduce(
    (sum, { start, end }) => sum + (body.slice(start, end).match(equals)?.length ?? 0),
    0,
  );
  const others = (body.match(equals)?.length ?? 0) - meant;
  return others * 10 > Math.max(mends.length, 9) ? [] : mends;
}

/** `=C3=BC` */
function decode(found: string): string {
  const codes = found
    .slice(1)
    .split('=')
    .map((hex) => Number.parseInt(hex, 16));
  return decodeBytes(Uint8Array.from(codes), null).text;
}
