/** When a meeting was, when the next one is and who was there in; those facts, open to correction, out. */
import { useContext } from 'react';
import { Button } from '#app/components/form/button.tsx';
import { FactForm, typedInto } from '#app/components/form/fact-form.tsx';
import { TextField } from '#app/components/form/text-field.tsx';
import { longDay } from '#app/components/words/dates.ts';
import { MeetingHours } from '#app/components/words/meeting-hours.tsx';
import { Tag } from '#app/components/words/tag.tsx';
import type { Basis, Minutes, Moment } from '#app/minutes/minutes.ts';
import { Fact } from './fact.tsx';
import type { ItemContext } from './item-fact.tsx';
import { keyOf } from './marks.ts';
import { offWords } from './review-words.tsx';
import { WordsAnchor } from './words-anchor.ts';

const knownFrom: Record<Basis, string> = {
  heading: 'the heading',
  'front-matter': 'the front matter',
  subject: 'the subject',
  'file-name': 'the file name',
  text: 'the text',
  'mail-date': 'the date of the mail',
  person: 'you',
};

export function MeetingFacts(props: { minutes: Minutes; context: ItemContext; now: string }) {
  const { meeting, next, participants } = props.minutes;
  const anchor = useContext(WordsAnchor);
  const acts = props.context.canEdit ? <MeetingForm {...props} /> : null;
  return (
    <>
      {meeting ? (
        <Fact
          name="meeting"
          span={meeting.span}
          look="plain"
          tag={<Tag>meeting</Tag>}
          why={[`known from ${knownFrom[meeting.basis]}`, ...impliedWords(meeting)].join('; ')}
          acts={acts}
        >
          {longDay(meeting.date, '')} · <MeetingHours of={meeting} />
        </Fact>
      ) : (
        <Fact
          name="meeting"
          span={null}
          look="warn"
          tag={<Tag kind="warn">meeting</Tag>}
          why="No date could be read. Say when it was, and it can be imported."
          acts={acts}
        >
          date not known
        </Fact>
      )}
      {next ? (
        <Fact
          name="next"
          span={next.span}
          look="plain"
          tag={<Tag>next meeting</Tag>}
          why={impliedWords(next)[0]}
        >
          {longDay(next.date, '')} · <MeetingHours of={next} />
        </Fact>
      ) : null}
      {(props.minutes.cancels ?? []).map((cancel) => (
        <Fact
          key={`${cancel.from}${cancel.span?.start ?? ''}`}
          name="off"
          span={cancel.span}
          look="plain"
          tag={<Tag>no meeting</Tag>}
          why={`“${cancel.words}”`}
        >
          {offWords(cancel, '')}
        </Fact>
      ))}
      <Fact name="participants" span={null} look="plain" tag={<Tag>participants</Tag>}>
        {participants.length === 0 ? 'nobody is named' : null}
        {participants.map((each, index) => (
          <span key={each.span.start}>
            {index === 0 ? '' : ', '}
            <a
              className="owner"
              id={`f-${keyOf('participant', each.span)}`}
              data-pair={keyOf('participant', each.span)}
              href={`#${anchor}${each.span.start}`}
            >
              {each.name}
            </a>
            {each.role ? ` (${each.role})` : ''}
            {each.uncertain ? ' ?' : ''}
          </span>
        ))}
      </Fact>
    </>
  );
}

function MeetingForm(props: Parameters<typeof MeetingFacts>[0]) {
  const { meeting, title } = props.minutes;
  const typed = typedInto(props.context.typed, 'meeting', null);
  const field = (name: string, value: string | null | undefined) => ({
    ...{ id: `meeting-${name}`, name, value: value ?? '', typed, short: true },
  });
  return (
    <details data-key="e" open={typed !== null || meeting === null}>
      <summary>
        change<span className="visually-hidden"> the date, the time or the title</span>
      </summary>
      <FactForm intent="meeting" span={null} className="row-form">
        <TextField {...field('date', meeting?.date)} type="date" label="Date" />
        <TextField {...field('start', meeting?.start)} type="time" label="From" />
        <TextField {...field('end', meeting?.end)} type="time" label="To" />
        <TextField
          {...field('timeZone', meeting?.timeZone)}
          label="Time zone"
          placeholder="Europe/Berlin"
        />
        <TextField {...field('title', title)} label="Title" short={false} />
        <Button small>Save</Button>
      </FactForm>
    </details>
  );
}

/** A sentence at most. */
function impliedWords(moment: Moment): string[] {
  const named = { year: 'year', date: 'date', timeZone: 'time zone', end: 'end' };
  const parts = moment.implied.map((part) => named[part]);
  if (parts.length === 0) return [];
  return [
    `the ${parts.join(' and the ')} ${parts.length === 1 ? 'follows' : 'follow'} from the rest`,
  ];
}
