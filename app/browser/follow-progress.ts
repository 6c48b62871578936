/**
 * A page that shows something going on (`data-going-on` names the place) in; that place kept up to
 * date until it has ended, out. Without this script the page reloads itself.
 */
const pause = 1_000;

export function followProgress(afterwards: () => void): void {
  if (place() !== null) setTimeout(() => void look(afterwards), pause);
}

const place = (): HTMLElement | null => document.querySelector('[data-going-on]');

async function look(afterwards: () => void): Promise<void> {
  const shown = place();
  if (shown === null) return;
  try {
    const answer = await fetch(location.href, { headers: { Accept: 'text/html' } });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const fresh = page.getElementById(shown.id);
    if (fresh !== null) {
      const focused = document.activeElement?.id;
      shown.replaceWith(fresh);
      document.title = page.title;
      if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
      afterwards();
    }
  } catch {
    // Out of reach for the moment: the next look may find it again.
  }
  followProgress(afterwards);
}
