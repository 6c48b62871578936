/** The topic that a list is narrowed to in; the form that changes it out. */
import { Button, ButtonLink } from '#app/components/form/button.tsx';
import { TextField } from '#app/components/form/text-field.tsx';

export function TopicFilter(props: { path: string; topic: string; show?: string }) {
  return (
    <form className="filters row-form">
      {props.show ? <input type="hidden" name="show" value={props.show} /> : null}
      <TextField id="topic" name="topic" label="Topic" short value={props.topic} />
      <Button>Filter</Button>
      {props.topic ? (
        <ButtonLink href={props.path} plain>
          all
        </ButtonLink>
      ) : null}
    </form>
  );
}
