/** Where words stand in a mail in; the small arrow that leads there out. */
export function ToWords(props: { href: string }) {
  return (
    <a className="to-words" href={props.href} title="Its words in the mail">
      <span aria-hidden="true">↖</span>
      <span className="visually-hidden">its words in the mail</span>
    </a>
  );
}
