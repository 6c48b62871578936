/** A line in; how many of its letters are pictures before its words (`👥 Participants: Ann`), out. */

const pictures = /^(?:\p{Extended_Pictographic}[\u{FE0F}\u{200D}]?)+ */u;

/** 0 where it opens with a word; letters are UTF-16 units. */
export function picturesBefore(text: string): number {
  // All pictures lie behind the scripts of letters: most lines need no pattern.
  return text.charCodeAt(0) < 0x2000 ? 0 : (pictures.exec(text)?.[0].length ?? 0);
}
