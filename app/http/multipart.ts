/**
 * The bytes of a form with files (multipart/form-data, RFC 7578) as they arrive in; its parts, one at a time, out.
 * Remix's own reader takes the folders off file names and stops at names with a semicolon.
 */

export type Part = {
  /** Of the field. */
  name: string;
  /** Name of a file, folders included as `box/cur/1`; null for other fields. */
  file: string | null;
  /** To be read to its end before the next part is asked for. */
  data: AsyncGenerator<Buffer, void, void>;
};

/** Null for what is no such form. */
export function boundaryOf(contentType: string | null): string | null {
  const { quoted, plain } = boundaryPattern.exec(contentType ?? '')?.groups ?? {};
  return quoted ?? plain ?? null;
}

/** `multipart/form-data; boundary=----x` */
const boundaryPattern =
  /^multipart\/form-data\s*;.*\bboundary=(?:"(?<quoted>[^"]{1,70})"|(?<plain>[^\s;"]{1,70}))/i;
const longestHeader = 16_384;

/** Throws an Error of one sentence where the form ends before its end. */
export async function* partsOf(
  body: AsyncIterable<Uint8Array>,
  boundary: string,
): AsyncGenerator<Part, void, void> {
  const chunks = body[Symbol.asyncIterator]();
  const delimiter = Buffer.from(`\r\n--${boundary}`);
  // So that the first delimiter is like the others.
  let rest: Buffer = Buffer.from('\r\n');

  /** False at the end of the body. */
  async function readOn(): Promise<boolean> {
    const { value, done } = await chunks.next();
    if (done) return false;
    rest = rest.length === 0 ? Buffer.from(value) : Buffer.concat([rest, value]);
    return true;
  }
  /** Everything up to `end`, which is taken away. */
  async function* until(end: Buffer): AsyncGenerator<Buffer, void, void> {
    for (;;) {
      const at = rest.indexOf(end);
      if (at >= 0) {
        const before = rest.subarray(0, at);
        rest = rest.subarray(at + end.length);
        if (before.length > 0) yield before;
        return;
      }
      const sure = Math.max(0, rest.length - end.length + 1);
      const before = rest.subarray(0, sure);
      rest = rest.subarray(sure);
      if (before.length > 0) yield before;
      if (!(await readOn())) throw new Error('The upload was broken off: send it once more.');
    }
  }
  async function whole(end: Buffer): Promise<string> {
    const found: Buffer[] = [];
    let size = 0;
    for await (const piece of until(end)) {
      size += piece.length;
      if (size > longestHeader) throw new Error('This is no form with files.');
      found.push(piece);
    }
    return Buffer.concat(found).toString('utf8');
  }

  for await (const _ of until(delimiter)) {
    // What stands before the first part is nothing.
  }
  for (;;) {
    if ((await whole(lineEnd)).startsWith('--')) return;
    // A part without headers: its empty line follows at once.
    rest = Buffer.concat([lineEnd, rest]);
    const { name, file } = dispositionOf(await whole(headerEnd));
    const data = until(delimiter);
    yield { name, file, data };
    for await (const _ of data) {
      // Whoever did not want it has to be past it all the same.
    }
  }
}

const lineEnd = Buffer.from('\r\n');
const headerEnd = Buffer.from('\r\n\r\n');

/** `Content-Disposition: form-data; name="files"; filename="box/cur/1.host;2,S"` */
const fieldPattern = /^content-disposition:[^\r\n]*?[;\s]name="(?<name>(?:\\"|[^"\r\n])*)"/im;
const filePattern = /^content-disposition:[^\r\n]*?[;\s]filename="(?<file>(?:\\"|[^"\r\n])*)"/im;

function dispositionOf(header: string): Pick<Part, 'name' | 'file'> {
  const name = fieldPattern.exec(header)?.groups?.name ?? '';
  const file = filePattern.exec(header)?.groups?.file;
  return { name: plain(name), file: file === undefined ? null : pathOf(plain(file)) };
}

/** Browsers write a quotation mark in a name as `%22`, curl as `\"`. */
const plain = (name: string): string => name.replaceAll('\\"', '"').replaceAll('%22', '"');

const longestName = 400;

/** `box/cur/1`: of a name that says more (`C:\mail\..\list.mbox`) what is harmless to show. */
function pathOf(name: string): string {
  const parts = name.split(/[/\\]/).filter((part) => !['', '.', '..'].includes(part));
  return parts.join('/').slice(-longestName);
}
