/** What it drags in; the dots to drag it by, for those with scripts and a pointer, out. */

/** Whoever has neither presses the arrows beside it. */
export function Handle(props: { of: 'entry' | 'section' }) {
  return (
    <span
      className="handle scripted-only"
      data-handle={props.of}
      draggable="true"
      aria-hidden="true"
    >
      ⠿
    </span>
  );
}
