/** A meeting's time in; its hours in its own zone and UTC out. A script adds the viewer's zone. */
import { hours, zoneName } from './dates.ts';

export type Hours = {
  start: string | null;
  end: string | null;
  timeZone: string | null;
  startsAt: string | null;
};

/** `isZoneOnly` where the hours stand in the headline already. */
export function MeetingHours(props: { of: Hours; isZoneOnly?: boolean }) {
  const { start, end, timeZone, startsAt } = props.of;
  const words = hours(start, end);
  if (words === null) return <>time not known</>;
  if (timeZone === null || startsAt === null) return <>{words}</>;
  const zone = zoneName(timeZone, startsAt);
  return (
    <time dateTime={startsAt} data-own-zone={timeZone}>
      {props.isZoneOnly ? zone : `${words} ${zone}`}
      {zone === 'UTC' ? '' : ` (${startsAt.slice(11, 16)} UTC)`}
    </time>
  );
}
