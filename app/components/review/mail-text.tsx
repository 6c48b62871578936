/** A mail's lines in; the mail as it came out, its recognised words leading to their facts. */
import type { ReactNode } from 'react';
import type { MailLine, MailPart } from './mail-lines.ts';

/** Mails of the group have a few hundred. */
const mostLines = 3000;

export function MailText(props: {
  lines: MailLine[];
  /** Before the offset in the id of words, so that two mails can stand on one page. */
  anchor?: string;
  /** Where the number of a line leads; without it, numbers are no links. */
  lineHref?: (line: number) => string;
  chosen?: number | null;
  /** Stands under the chosen line. */
  below?: ReactNode;
  isWhole?: boolean;
}) {
  const shown = props.lines.slice(0, mostLines);
  const left = props.lines.length - shown.length;
  const anchor = props.anchor ?? 's-';
  const named = new Set<number>();
  const reached = new Set<string>();
  return (
    // Focusable, so that a keyboard can scroll it.
    <section
      className={props.isWhole ? 'mail whole' : 'mail'}
      aria-label="The mail"
      tabIndex={props.isWhole ? undefined : 0}
    >
      {shown.map((line) => {
        const isChosen = line.number === props.chosen;
        const names = [line.isOutside && 'outside', isChosen && 'chosen'].filter(Boolean).join(' ');
        return (
          <div key={line.number}>
            <p id={`l${line.number}`} className={names || undefined} data-start={line.start}>
              <LineNumber line={line.number} href={props.lineHref?.(line.number)} />
              {line.parts.map((part) => (
                <Part
                  key={part.start}
                  part={part}
                  anchor={anchor}
                  named={named}
                  reached={reached}
                />
              ))}
            </p>
            {isChosen ? props.below : null}
          </div>
        );
      })}
      {left > 0 ? <p>… and {left} more lines, all of them read.</p> : null}
    </section>
  );
}

/** Walked past by the Tab key: the words are stops enough. */
function LineNumber(props: { line: number; href: string | undefined }) {
  if (!props.href) return <span className="number">{props.line}</span>;
  return (
    <a className="number" href={props.href} tabIndex={-1} title="Add something from this line">
      {props.line}
    </a>
  );
}

function Part(props: { part: MailPart; anchor: string; named: Set<number>; reached: Set<string> }) {
  const { part, named, reached } = props;
  const seam = part.isSeam ? <Seam /> : null;
  const innermost = part.marks[0];
  if (!innermost) {
    return (
      <>
        {seam}
        {part.text}
      </>
    );
  }
  const begins = part.marks.some((mark) => mark.start === part.start) && !named.has(part.start);
  if (begins) named.add(part.start);
  const looks = part.marks.find((mark) => mark.kind !== 'item' && mark.kind !== 'plain');
  const leads = part.marks.find((mark) => mark.kind !== 'item');
  const kind = looks?.kind ?? (leads ? 'fact-words' : 'plain');
  const shared = {
    id: begins ? `${props.anchor}${part.start}` : undefined,
    className: `words ${kind}`,
    'data-pair': part.marks.map((mark) => mark.key).join(' '),
  };
  const target = leads ?? innermost;
  const isContinued = reached.has(target.key);
  reached.add(target.key);
  return (
    <>
      {seam}
      {leads ? (
        <a {...shared} href={`#f-${target.key}`} tabIndex={isContinued ? -1 : undefined}>
          {part.text}
        </a>
      ) : (
        <span {...shared}>{part.text}</span>
      )}
    </>
  );
}

function Seam() {
  return (
    <span
      className="seam"
      role="img"
      aria-label="Cut here"
      title="Glued by a mail program; read as two"
    />
  );
}
