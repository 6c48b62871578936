/** Minutes and what people said about them in; everything that was read, in the order of the mail, out. */

import { BenchmarkTable } from '#app/components/charts/benchmark-table.tsx';
import { MarkdownText } from '#app/components/words/markdown-text.tsx';
import { Tag } from '#app/components/words/tag.tsx';
import type { Minutes } from '#app/minutes/minutes.ts';
import { Fact } from './fact.tsx';
import { type ItemContext, ItemFact } from './item-fact.tsx';
import { LinkTag } from './link-tag.tsx';
import { MeetingFacts } from './meeting-facts.tsx';
import { firstReadings, type Reading, readingsOf, type TopicReading } from './reading-order.ts';
import { wordFor } from './unsure-words.tsx';

/** More than anybody corrects by hand; the rest is imported all the same. */
const mostReadings = 1000;

export function ReadingView(props: { minutes: Minutes; context: ItemContext; now: string }) {
  const { minutes, context } = props;
  const { topics: all, unsure } = readingsOf(minutes);
  const { topics, left } = firstReadings(all, mostReadings);
  const inItems = new Set(minutes.topics.flatMap((topic) => topic.items.flatMap((i) => i.links)));
  const loose = minutes.links.filter((_, index) => !inItems.has(index));
  return (
    <div className="reading">
      <h2 className="band">Meeting</h2>
      <MeetingFacts minutes={minutes} context={context} now={props.now} />
      {unsure.slice(0, mostReadings).map((each) => (
        <Fact
          key={`${each.code}-${each.span?.start ?? ''}`}
          name="unsure"
          span={each.span}
          look="warn"
          tag={<Tag kind="warn">{wordFor(each.code)}</Tag>}
        >
          {each.message}
        </Fact>
      ))}
      {minutes.planned.length > 0 ? (
        <Fact name="planned" span={minutes.planned[0]?.span ?? null} look="note">
          Planned: <MarkdownText text={minutes.planned.map((each) => each.text).join(' · ')} />
        </Fact>
      ) : null}
      {topics.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: topics of one mail never move
        <TopicPart key={index} part={part} context={context} />
      ))}
      {left > 0 ? (
        <p className="fact note">
          … and {left} more. They are imported too; a page with all of them would be too long.
        </p>
      ) : null}
      {loose.length > 0 ? (
        <>
          <h2 className="band">Other links</h2>
          <div className="fact note">
            <div className="line">
              {loose.slice(0, mostReadings).map((link) => (
                <LinkTag key={link.span.start} link={link} />
              ))}
            </div>
          </div>
        </>
      ) : null}
    </div>
  );
}

function TopicPart(props: { part: TopicReading; context: ItemContext }) {
  const { part, context } = props;
  const key = part.topic?.span
    ? `topic-${part.topic.span.start}-${part.topic.span.end}`
    : undefined;
  return (
    <>
      <h2 className="band" id={key && `f-${key}`} data-pair={key}>
        <span>
          {part.title}
          {part.topic.owner ? ` (${part.topic.owner})` : ''}
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
  if (reading.kind === 'item') {
    return <ItemFact item={reading.item} unsure={reading.unsure} context={props.context} />;
  }
  return (
    <Fact
      name="table"
      span={reading.table.span}
      look="table"
      tag={<Tag kind="link">table</Tag>}
      unsure={reading.unsure}
    >
      <BenchmarkTable table={reading.table} title={props.title} bare />
    </Fact>
  );
}

function sizeOf(part: TopicReading): string {
  const items = part.topic.items.length;
  const tables = part.topic.tables.length;
  const words = [`${items} ${items === 1 ? 'item' : 'items'}`];
  if (tables > 0) words.push(`${tables} ${tables === 1 ? 'table' : 'tables'}`);
  return words.join(', ');
}
