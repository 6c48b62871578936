/** The words of a TODO as the notes have them in; as they stand alone in a row or a headline out. */

/** `rebase the patches` begins with a capital there; a name that is written small (`mirage-net`, `opam`) does not. */
export function asTitle(words: string): string {
  const first = proseWord.exec(words)?.groups?.word;
  if (first === undefined || smallNames.has(first) || first.startsWith('ocaml')) return words;
  const [letter = ''] = first;
  const capital = letter.toUpperCase();
  return capital.length === letter.length ? capital + words.slice(letter.length) : words;
}

/** `rebase the`, `don't wait`, `re-run it`; not `mirage-net`, `foo_bar`, `utop: …`, `iOS`, `v2`, `lib.c`, `./run` */
const proseWord =
  /^(?<word>(?:(?:re|pre|un|co|cross|double|follow|read|write|fine|back|end)-)?\p{Ll}+(?:['’]\p{Ll}+)?)(?=[,;!?…]?(?:\s|$)|\.(?:\s|$))/u;

/** Tools and commands that their people never write with a capital. */
const smallNames = new Set(
  'opam dune utop git npm curl dnsmasq iptables iperf macaddr qemu rsync ssh sudo systemd tar wget xl zsh bash'.split(
    ' ',
  ),
);
