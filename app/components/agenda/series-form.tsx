/** The settings of the series as typed, and what was wrong with them, in; the form out. */
import { Button } from '#app/components/form/button.tsx';
import { ChoiceField } from '#app/components/form/choice-field.tsx';
import { TextField } from '#app/components/form/text-field.tsx';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'].map(
  (label, index) => ({ value: String(index + 1), label }),
);
const rhythms = ['every week', 'every second week', 'every third week', 'every fourth week'].map(
  (label, index) => ({ value: String(index + 1), label }),
);

export function SeriesForm(props: {
  values: Record<string, string>;
  errors: Record<string, string>;
  zones: string[];
}) {
  const { values, errors, zones } = props;
  const field = (name: string) => ({ id: name, name, typed: { values, errors } });
  const weeks = values.everyWeeks ?? '2';
  const choices = rhythms.some(({ value }) => value === weeks)
    ? rhythms
    : [...rhythms, { value: weeks, label: `every ${weeks} weeks` }];
  return (
    <form method="post" className="sheet padded form">
      <TextField {...field('name')} label="Name of the meeting" />
      <div className="row-form">
        <ChoiceField
          {...{ id: 'weekday', name: 'weekday', label: 'Day', choices: weekdays }}
          value={values.weekday ?? '1'}
        />
        <ChoiceField
          {...{ id: 'everyWeeks', name: 'everyWeeks', label: 'How often', choices }}
          value={weeks}
        />
        <TextField {...field('start')} type="time" label="From" short />
        <TextField {...field('end')} type="time" label="To" short />
      </div>
      <TextField
        {...field('timeZone')}
        label="Time zone"
        list="zones"
        hint="The meeting keeps its hours on the clocks of this zone, summer and winter."
      />
      <TextField
        {...field('otherZones')}
        label="Also shown in"
        placeholder="Europe/London, Asia/Kolkata"
        hint="Time zones, with commas between them."
      />
      <TextField {...field('callUrl')} label="Link of the call" placeholder="https://" />
      <TextField {...field('padUrl')} label="Link of the pad" placeholder="https://" />
      <TextField
        {...field('staleAfter')}
        label="Ask about a TODO after so many meetings without a mention"
        short
      />
      <label className="check">
        <input type="checkbox" name="writesIds" defaultChecked={values.writesIds === 'on'} /> Write
        the number of each TODO behind it, such as [#12]
      </label>
      <div className="actions">
        <Button primary>Save</Button>
      </div>
      <datalist id="zones">
        {zones.map((zone) => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
    </form>
  );
}
