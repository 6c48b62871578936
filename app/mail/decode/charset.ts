/** Bytes and the charset somebody declared in; text and what was doubtful out. */
import type { Diagnostic } from '../mail.ts';

/** Labels of single-byte charsets, under which real UTF-8 is often sent by mistake. */
const singleByte =
  /^(?:iso-?8859-?\d+|latin-?\d|windows-?125\d|cp-?125\d|us-?ascii|ascii|ansi.*)$/i;

/** Made once: making one takes as long as decoding a mail. */
const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Bytes that are valid UTF-8 are UTF-8, whatever was declared: Latin text is practically never
 * valid UTF-8 by chance. Text that is none falls back to the declared charset, else windows-1252.
 */
export function decodeBytes(
  bytes: Uint8Array,
  declared: string | null,
): { text: string; diagnostics: Diagnostic[] } {
  const marked = byOrderMark(bytes);
  if (marked !== null) return { text: marked, diagnostics: [] };
  const label = declared?.trim().replace(/^["']|["']$/g, '') ?? '';
  const named = decoderFor(label);
  const isUtf8 = named === null || named.encoding === 'utf-8' || singleByte.test(label);
  if (named !== null && !isUtf8) return { text: decodeNamed(named, bytes), diagnostics: [] };
  try {
    const text = strict.decode(bytes);
    const isMislabelled = label !== '' && named !== null && named.encoding !== 'utf-8';
    return {
      text,
      diagnostics:
        isMislabelled && text.length !== bytes.length && !/^(?:us-?)?ascii$/i.test(label)
          ? [doubt('charset-corrected', `The mail says it is ${label}, its bytes are UTF-8.`)]
          : [],
    };
  } catch {
    return named !== null && named.encoding !== 'utf-8'
      ? { text: decodeNamed(named, bytes), diagnostics: [] }
      : guess(bytes, label);
  }
}

/** Mostly valid UTF-8 with some damage (a cut message) stays UTF-8; else windows-1252. */
function guess(bytes: Uint8Array, label: string): { text: string; diagnostics: Diagnostic[] } {
  const lossy = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  let broken = 0;
  let whole = 0;
  for (let at = 0; at < lossy.length; at += 1) {
    const code = lossy.charCodeAt(at);
    if (code === 0xfffd) broken += 1;
    else if (code > 127) whole += 1;
  }
  const said = label === '' ? 'no charset' : label;
  if (whole > broken) {
    return {
      text: lossy,
      diagnostics: [
        doubt('charset-damaged', `Some bytes are not valid UTF-8 (declared: ${said}).`),
      ],
    };
  }
  return {
    text: decodeNamed(new TextDecoder('windows-1252', { ignoreBOM: true }), bytes),
    diagnostics: [doubt('charset-guessed', `Read as windows-1252 (declared: ${said}).`)],
  };
}

/** Letters of windows-1252 at 0x80–0x9f. */
const windowsLetters = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The byte that windows-1252 writes a letter with; null for a letter that it lacks. */
export function windowsByte(letter: string): number | null {
  const code = letter.charCodeAt(0);
  const place = windowsLetters.indexOf(letter);
  if (place >= 0) return 0x80 + place;
  return code < 0x100 ? code : null;
}

/** Some releases of Node decode windows-1252 as Latin-1, which leaves control characters there. */
function decodeNamed(decoder: TextDecoder, bytes: Uint8Array): string {
  const text = decoder.decode(bytes);
  if (decoder.encoding !== 'windows-1252') return text;
  return text.replace(/[\u0080-\u009f]/g, (letter) =>
    windowsLetters.charAt(letter.charCodeAt(0) - 0x80),
  );
}

function byOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return new TextDecoder('utf-16be', { ignoreBOM: true }).decode(bytes);
  return null;
}

function decoderFor(label: string): TextDecoder | null {
  try {
    return label === '' ? null : new TextDecoder(label, { ignoreBOM: true });
  } catch {
    return null;
  }
}

const doubt = (code: string, message: string): Diagnostic => ({ code, message, span: null });
