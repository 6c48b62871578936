/** An item in; what was read from it, open to correction, out. */

import { Button } from '#app/components/form/button.tsx';
import { FactForm, type Typed, typedInto } from '#app/components/form/fact-form.tsx';
import { TextField } from '#app/components/form/text-field.tsx';
import { withoutSpeaker } from '#app/components/words/spoken.ts';
import { Tag } from '#app/components/words/tag.tsx';
import type { Diagnostic } from '#app/mail/mail.ts';
import type { Item, Link, TodoMention } from '#app/minutes/minutes.ts';
import type { CorrectionRow } from '#app/models/views.ts';
import type { Difference } from '#app/todos/differences.ts';
import { DifferenceWords } from './difference-words.tsx';
import { Fact } from './fact.tsx';
import { LinkedText } from './linked-text.tsx';
import { ProposalActs } from './proposal-acts.tsx';
import { TodoFact } from './todo-fact.tsx';

export type ItemContext = {
  links: Link[];
  /** By the start of the words that they are about. */
  differences: Map<number, Difference>;
  accepted: Set<number>;
  corrections: CorrectionRow[];
  canEdit: boolean;
  typed: Typed | null;
  now: string;
};

export function ItemFact(props: { item: Item; unsure: Diagnostic[]; context: ItemContext }) {
  const { item, unsure, context } = props;
  const links = item.links.flatMap((index) => context.links[index] ?? []);
  const only = item.kind === 'note' ? null : soleFact(item);
  return (
    <>
      {only ? null : <NoteFact item={item} links={links} unsure={unsure} context={context} />}
      {item.todos.map((todo) => (
        <TodoFact
          key={todo.span.start}
          todo={todo}
          difference={differenceOf(todo, context)}
          isAccepted={context.accepted.has(todo.span.start)}
          canEdit={context.canEdit}
          now={context.now}
          isDeep={!only}
          typed={context.typed}
          unsure={only ? unsure : []}
          links={only ? links : []}
        />
      ))}
      {[
        ...item.questions.map((said) => ({ said, name: 'question' as const })),
        ...item.decisions.map((said) => ({ said, name: 'decision' as const })),
      ].map(({ said, name }) => (
        <Fact
          key={`${name}${said.span.start}`}
          name={name}
          span={said.span}
          look={name}
          isDeep={!only}
          unsure={only ? unsure : []}
          tag={<Tag kind={name}>{'answered' in said && said.answered ? 'answered' : name}</Tag>}
          acts={context.canEdit && only ? <ItemActs item={item} context={context} /> : null}
        >
          <LinkedText text={said.text} links={only ? links : []} span={said.span} />
        </Fact>
      ))}
    </>
  );
}

function NoteFact(props: {
  item: Item;
  links: Link[];
  unsure: Diagnostic[];
  context: ItemContext;
}) {
  const { item, links } = props;
  const told = toldBy(item, props.context);
  return (
    <Fact
      name="item"
      span={item.span}
      look="note"
      isDeep={item.depth > 0}
      unsure={props.unsure}
      why={
        told ? (
          <>
            <DifferenceWords difference={told} now={props.context.now} />{' '}
            <ProposalActs
              difference={told}
              corrections={props.context.corrections}
              canEdit={props.context.canEdit}
            />
          </>
        ) : null
      }
      acts={props.context.canEdit ? <ItemActs item={item} context={props.context} /> : null}
    >
      {item.speaker ? <strong>{item.speaker}: </strong> : null}
      <LinkedText text={withoutSpeaker(item.text, item.speaker)} links={links} span={item.span} />
    </Fact>
  );
}

/** What the item says about a tracked TODO without being one. */
function toldBy(item: Item, context: ItemContext): Difference | null {
  const told = context.differences.get(item.span.start) ?? null;
  return told !== null && told.mention === null ? told : null;
}

/** What a person can say that an item is. */
function ItemActs(props: { item: Item; context: ItemContext }) {
  const { item } = props;
  const missed = typedInto(props.context.typed, 'missed-todo', item.span);
  const kinds = (['note', 'question', 'decision'] as const).filter((kind) => kind !== item.kind);
  return (
    <details data-key="e" open={missed !== null}>
      <summary>
        change<span className="visually-hidden"> what this is</span>
      </summary>
      <FactForm intent="missed-todo" span={item.span} className="row-form">
        <TextField
          id={`missed-${item.span.start}`}
          name="text"
          label="It is a TODO:"
          value={item.text}
          typed={missed}
        />
        <TextField
          id={`missed-owners-${item.span.start}`}
          name="owners"
          label="Owners"
          list="people"
          short
          value={item.speaker ?? ''}
          typed={missed}
        />
        <Button small>Make it a TODO</Button>
      </FactForm>
      {kinds.map((kind) => (
        <FactForm key={kind} intent="item-kind" span={item.span} hidden={{ to: kind }}>
          <Button plain>it is a {kind}</Button>{' '}
        </FactForm>
      ))}
    </details>
  );
}

const differenceOf = (todo: TodoMention, context: ItemContext): Difference | null =>
  context.differences.get(todo.span.start) ?? null;

/** The one fact that says all that the item says, so that the item need not stand above it. */
function soleFact(item: Item): object | null {
  const facts = [...item.todos, ...item.questions, ...item.decisions];
  return facts.length === 1 ? (facts[0] ?? null) : null;
}
