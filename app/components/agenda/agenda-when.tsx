/** The coming meeting in; its hours in every zone that matters, its links, and the form that moves it, out. */
import type { Agenda } from '#app/agenda/agenda.ts';
import { Button } from '#app/components/form/button.tsx';
import { TextField } from '#app/components/form/text-field.tsx';
import { AnnouncedBy } from '#app/components/words/announced-by.tsx';
import { longDay } from '#app/components/words/dates.ts';
import { MeetingHours } from '#app/components/words/meeting-hours.tsx';
import type { AnnouncingMail, SkippedMeeting } from '#app/models/views.ts';
import { AgendaForm, type AgendaTyped, typedFor } from './agenda-form.tsx';

const basisWords = {
  announced: 'as announced in the last mail',
  rhythm: 'as the rhythm of the meetings has it',
  set: 'as set by hand',
};

export function AgendaWhen(props: {
  agenda: Agenda;
  elsewhere: string[];
  announcedBy: AnnouncingMail | null;
  skipped: SkippedMeeting[];
  now: string;
}) {
  const { meeting } = props.agenda;
  return (
    <>
      <MeetingHours of={meeting} isZoneOnly />
      {props.elsewhere.map((words) => ` · ${words}`)}
      {meeting.callUrl ? (
        <>
          {' · '}
          <a href={meeting.callUrl}>call</a>
        </>
      ) : null}
      {meeting.padUrl ? (
        <>
          {' · '}
          <a href={meeting.padUrl}>pad</a>
        </>
      ) : null}
      {' · '}
      {meeting.basis === 'announced' && props.announcedBy ? (
        <>
          as <AnnouncedBy mail={props.announcedBy} now={props.now} /> announced
        </>
      ) : (
        basisWords[meeting.basis]
      )}{' '}
      · <a href="/settings">the series</a>
      {props.skipped.map((skipped) => (
        <CalledOff key={skipped.date} skipped={skipped} now={props.now} />
      ))}
    </>
  );
}

/** Why a meeting that one would expect is not the next one. */
function CalledOff(props: { skipped: SkippedMeeting; now: string }) {
  const { date, words, mail } = props.skipped;
  return (
    <>
      <br />
      {longDay(date, props.now)} is called off: “{words}”, says{' '}
      {mail ? <AnnouncedBy mail={mail} now={props.now} /> : 'the last meeting'}
    </>
  );
}

export function AgendaMove(props: { agenda: Agenda; typed: AgendaTyped; zones: string[] }) {
  const { meeting } = props.agenda;
  const typed = typedFor(props.typed, 'meeting', {});
  return (
    <details className="agenda-move" open={typed !== null}>
      <summary>Another day or time</summary>
      <div className="sheet padded form">
        <AgendaForm row intent="meeting" on={{}}>
          <TextField
            id="meeting-date"
            name="date"
            type="date"
            label="Date"
            value={meeting.date}
            typed={typed}
          />
          <TextField
            id="meeting-start"
            name="start"
            type="time"
            label="From"
            short
            value={meeting.start}
            typed={typed}
          />
          <TextField
            id="meeting-end"
            name="end"
            type="time"
            label="To"
            short
            value={meeting.end}
            typed={typed}
          />
          <TextField
            id="meeting-zone"
            name="timeZone"
            label="Zone"
            list="zones"
            value={meeting.timeZone}
            typed={typed}
          />
          <Button small>Move the meeting</Button>
        </AgendaForm>
        <datalist id="zones">
          {props.zones.map((zone) => (
            <option key={zone} value={zone} />
          ))}
        </datalist>
        {meeting.basis === 'set' ? (
          <AgendaForm intent="meeting-back" on={{}}>
            <Button small>Back to when it would be</Button>
          </AgendaForm>
        ) : null}
      </div>
    </details>
  );
}
