/** Minutes and what people said about them in; everything that was read, in the order of the mail, out. */
import type { Minutes } from '#app/minutes/minutes.ts';
import { BenchmarkTable } from './benchmark-table.tsx';
import { Fact } from './fact.tsx';
import { type ItemContext, ItemFact } from './item-fact.tsx';
import { LinkTag } from './link-tag.tsx';
import { MeetingFacts } from './meeting-facts.tsx';
import { type Reading, type ReadingPart, readingsOf } from './reading-order.ts';
import { Tag } from './tag.tsx';

export function ReadingView(props: { minutes: Minutes; context: ItemContext; now: string }) {
  const { minutes, context } = props;
  const [first, ...topics] = readingsOf(minutes);
  const inItems = new Set(minutes.topics.flatMap((topic) => topic.items.flatMap((i) => i.links)));
  const loose = minutes.links.filter((_, index) => !inItems.has(index));
  return (
    <div className="reading">
      <h2 className="band">Meeting</h2>
      <MeetingFacts minutes={minutes} context={context} now={props.now} />
      {first?.readings.map((reading) => (
        <ReadingFact key={`unsure-${reading.at}`} reading={reading} context={context} title="" />
      ))}
      {minutes.planned.length > 0 ? (
        <Fact name="planned" span={minutes.planned[0]?.span ?? null} look="note">
          Planned: {minutes.planned.map((each) => each.text).join(' · ')}
        </Fact>
      ) : null}
      {topics.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: topics of one mail never move
        <TopicPart key={index} part={part} context={context} />
      ))}
      {loose.length > 0 ? (
        <>
          <h2 className="band">Other links</h2>
          <div className="fact note">
            <div className="line">
              {loose.map((link) => (
                <LinkTag key={link.span.start} link={link} />
              ))}
            </div>
          </div>
        </>
      ) : null}
    </div>
  );
}

function TopicPart(props: { part: ReadingPart; context: ItemContext }) {
  const { part, context } = props;
  const key = part.topic?.span
    ? `topic-${part.topic.span.start}-${part.topic.span.end}`
    : undefined;
  return (
    <>
      <h2 className="band" id={key && `f-${key}`} data-pair={key}>
        <span>
          {part.title}
          {part.topic?.owner ? ` (${part.topic.owner})` : ''}
        </span>
        <small>{sizeOf(part)}</small>
      </h2>
      {part.readings.map((reading) => (
        <ReadingFact
          key={`${reading.kind}-${reading.at}`}
          reading={reading}
          context={context}
          title={part.title}
        />
      ))}
    </>
  );
}

function ReadingFact(props: { reading: Reading; context: ItemContext; title: string }) {
  const { reading } = props;
  if (reading.kind === 'item') return <ItemFact item={reading.item} context={props.context} />;
  if (reading.kind === 'table') {
    return (
      <Fact name="table" span={reading.table.span} look="plain" tag={<Tag kind="link">table</Tag>}>
        <BenchmarkTable table={reading.table} title={props.title} bare />
      </Fact>
    );
  }
  return (
    <Fact
      name="unsure"
      span={reading.diagnostic.span}
      look="warn"
      tag={<Tag kind="warn">{wordFor(reading.diagnostic.code)}</Tag>}
    >
      {reading.diagnostic.message}
    </Fact>
  );
}

/** What was mended reads differently from what was guessed. */
const mended = ['glued', 'split', 'joined', 'repaired', 'wrapped'];
const wordFor = (code: string): string =>
  mended.some((word) => code.includes(word)) ? 'repaired' : 'unsure';

function sizeOf(part: ReadingPart): string {
  const items = part.topic?.items.length ?? 0;
  const tables = part.topic?.tables.length ?? 0;
  const words = [`${items} ${items === 1 ? 'item' : 'items'}`];
  if (tables > 0) words.push(`${tables} ${tables === 1 ? 'table' : 'tables'}`);
  return words.join(', ');
}
