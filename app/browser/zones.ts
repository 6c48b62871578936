/** Times on the page in; the same moment in the viewer's own zone added to each out. */
export function showOwnZone(): void {
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  for (const time of document.querySelectorAll<HTMLTimeElement>('time[data-instant]')) {
    time.title = new Date(time.dateTime).toLocaleString(undefined, { timeZoneName: 'short' });
  }
  for (const time of document.querySelectorAll<HTMLTimeElement>('time[data-own-zone]')) {
    if (time.dataset.ownZone === own || time.dataset.shown) continue;
    const here = new Date(time.dateTime);
    time.dataset.shown = own;
    time.title = here.toLocaleString(undefined, { dateStyle: 'full', timeStyle: 'short' });
    const offset = here.toLocaleTimeString(undefined, { hour: '2-digit', minute: '2-digit' });
    time.after(` · ${offset} for you`);
  }
}
