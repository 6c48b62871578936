/** What somebody just said about who a person is in; the line that says what follows from it out. */
import { Notice } from '#app/components/page/notice.tsx';

export type Said = { kind: 'joined'; other: string } | { kind: 'kept' } | { kind: 'forgotten' };

export function PersonSaid({ said, name }: { said: Said; name: string }) {
  return <Notice>{wordsOf(said, name)}</Notice>;
}

function wordsOf(said: Said, name: string): string {
  switch (said.kind) {
    case 'joined':
      return `${said.other} and ${name} are one person now. The mails that name either have been read again; what both took on stands on this page.`;
    case 'kept':
      return `Kept. The mails that name ${name} have been read again with these names.`;
    default:
      return `Back to what the notes say. The mails that name ${name} have been read again.`;
  }
}
