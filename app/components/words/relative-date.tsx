/**
 * An instant in; how many days ago it was out. A page is kept while the day and the data stay, so it
 * must not count minutes; a script adds the exact time in the viewer's own zone.
 */
import { dayDistance } from './dates.ts';

export function RelativeDate(props: { at: string; now: string }) {
  return (
    <time dateTime={props.at} data-instant="">
      {dayDistance(props.at.slice(0, 10), props.now)}
    </time>
  );
}
