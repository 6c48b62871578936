/** Times on the page in; the same moment in the viewer's own zone added to each out. */
export function showOwnZone(): void {
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  for (const time of document.querySelectorAll<HTMLTimeElement>('time[data-instant]')) {
    time.title = new Date(time.dateTime).toLocaleString(undefined, { timeZoneName: 'short' });
  }
  for (const time of document.querySelectorAll<HTMLTimeElement>('time[data-own-zone]')) {
    if (time.dataset.ownZone === own || time.dataset.shown) continue;
    time.dataset.shown = own;
    const start = new Date(time.dateTime);
    const here = clock.format(start);
    if (!time.textContent?.includes(here)) time.append(`, ${here} for you`);
  }
}

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
