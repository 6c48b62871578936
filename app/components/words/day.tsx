/** A date in; the day as the group says it out, and how far off it is for those who point at it. */
import { dayDistance, longDay, shortDay } from './dates.ts';

export function Day(props: { date: string; now: string; long?: boolean }) {
  const words = props.long ? longDay(props.date, props.now) : shortDay(props.date, props.now);
  return (
    <time dateTime={props.date} title={dayDistance(props.date, props.now)}>
      {words}
    </time>
  );
}
