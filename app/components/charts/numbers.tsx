/** How much is open and closed in; small bars with their numbers beside them, for the group, out. */

import { Part } from '#app/components/page/part.tsx';
import { Sheet } from '#app/components/page/sheet.tsx';
import { plainDay, shortDay } from '#app/components/words/dates.ts';
import type { Home } from '#app/models/views.ts';

export function Numbers(props: { home: Home; now: string }) {
  const { openByAge, perMeeting, counts } = props.home;
  if (perMeeting.every(({ raised, closed }) => raised + closed === 0) && counts.open === 0) {
    return null;
  }
  return (
    <Part
      id="numbers"
      title="In numbers"
      note={counts.needsOwner > 0 ? `${counts.needsOwner} without an owner` : null}
    >
      <Sheet scrolls={{ label: 'In numbers' }}>
        <table className="bars">
          <caption>For how many meetings TODOs have been open</caption>
          <tbody>
            {openByAge.map(({ from, to, count }) => (
              <tr key={from}>
                <th scope="row">{ageWords(from, to)}</th>
                <td className="n">{count}</td>
                <td className="bar-cell">
                  <Bar of={count} most={Math.max(1, ...openByAge.map((age) => age.count))} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <table className="bars">
          <caption>Raised and closed, meeting by meeting</caption>
          <thead>
            <tr>
              <th scope="col">Meeting</th>
              <th scope="col" className="n">
                Raised
              </th>
              <th scope="col" className="n">
                Closed
              </th>
              <td className="bar-cell" />
            </tr>
          </thead>
          <tbody>
            {perMeeting.slice(-shown).map(({ date, raised, closed }) => (
              <tr key={date}>
                <th scope="row">
                  <a href={`/meetings/${date}`}>
                    <time dateTime={date} title={plainDay(date)}>
                      {shortDay(date, props.now)}
                    </time>
                  </a>
                </th>
                <td className="n">{raised}</td>
                <td className="n">{closed}</td>
                <td className="bar-cell">
                  <Bar of={raised} most={mostOf(perMeeting)} look="s1" />
                  <Bar of={closed} most={mostOf(perMeeting)} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Sheet>
    </Part>
  );
}

/** As many meetings as stay small. */
const shown = 8;

const mostOf = (meetings: Home['perMeeting']): number =>
  Math.max(1, ...meetings.slice(-shown).flatMap(({ raised, closed }) => [raised, closed]));

/** The number stands beside it, so it is hidden from those who listen. */
function Bar(props: { of: number; most: number; look?: 's0' | 's1' }) {
  return (
    <svg className="chart tally" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect
        className={props.look ?? 's0'}
        width={(100 * props.of) / props.most}
        height="8"
        rx="1"
      />
    </svg>
  );
}

function ageWords(from: number, to: number | null): string {
  if (to === 1) return '1 meeting';
  return to === null ? `${from} meetings or more` : `${from} to ${to} meetings`;
}
