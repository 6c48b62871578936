/** An instant in; how long ago it was out. A script adds the exact time in the viewer's own zone. */
import { instantDistance } from './dates.ts';

export function RelativeDate(props: { at: string; now: string }) {
  return (
    <time dateTime={props.at} data-instant="">
      {instantDistance(props.at, props.now)}
    </time>
  );
}
