/** Marked lines in; PGP armour among them labelled footer; its dash-escaped lines are named. */
import { innerText, type MarkedLine } from './mark-lines.ts';

/** `-----BEGIN PGP SIGNED MESSAGE-----` */
const armour = /^-----(?<edge>BEGIN|END) PGP (?<what>[A-Z ]{3,40})-----\s*$/;

/** Returns the numbers of lines that RFC 9580 (7.2) made start with `- `. */
export function labelArmour(lines: MarkedLine[]): Set<number> {
  const escaped = new Set<number>();
  let signed = false;
  let inside = false;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) continue;
    const { edge, what } = armourOf(line);
    if (edge === 'BEGIN' && what === 'SIGNED MESSAGE') {
      signed = true;
      // Armour headers (`Hash: SHA512`) run to the first blank line.
      do {
        setFooter(lines[at]);
        at += 1;
      } while (at < lines.length && /^[A-Za-z]+: /.test(innerText(lines[at] ?? line)));
      at -= 1;
    } else if (edge === 'BEGIN') {
      signed = false;
      inside = endsWithin(lines, at);
      setFooter(line);
    } else if (edge === 'END') {
      inside = false;
      setFooter(line);
    } else if (inside) {
      setFooter(line);
    } else if (signed && innerText(line).startsWith('- -')) {
      escaped.add(at);
    }
  }
  return escaped;
}

/** Nothing for nearly every line. */
function armourOf(line: MarkedLine): { edge?: string; what?: string } {
  if (!line.text.startsWith('-----', line.from)) return {};
  return armour.exec(innerText(line).slice(0, 80))?.groups ?? {};
}

/** Armour that is cut off runs on while its lines look like base64. */
function endsWithin(lines: MarkedLine[], first: number): boolean {
  const next = lines.slice(first + 1, first + 6);
  return next.some((line) => /^[A-Za-z0-9+/=]{20,76}$/.test(innerText(line).slice(0, 100).trim()));
}

function setFooter(line: MarkedLine | undefined): void {
  if (line !== undefined) line.kind = 'footer';
}
