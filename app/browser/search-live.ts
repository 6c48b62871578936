/** Words being typed in a search field in; the results put in place of those before, out. */
const pause = 120;

export function searchLive(): void {
  let waiting = 0;
  let asked: AbortController | null = null;
  document.addEventListener('input', (event) => {
    const field = event.target;
    if (!(field instanceof HTMLInputElement) || field.dataset.searchLive === undefined) return;
    const place = field.dataset.searchLive;
    clearTimeout(waiting);
    waiting = window.setTimeout(() => {
      asked?.abort();
      asked = new AbortController();
      void show(field, place, asked.signal);
    }, pause);
  });
}

/** A slower answer to earlier words is dropped; a failed one leaves the button. */
async function show(field: HTMLInputElement, place: string, signal: AbortSignal): Promise<void> {
  const url = new URL(field.form?.action ?? location.href);
  url.search = new URLSearchParams({ [field.name]: field.value }).toString();
  try {
    const answer = await fetch(url, { signal });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const found = page.getElementById(place);
    if (found) document.getElementById(place)?.replaceWith(found);
    history.replaceState(null, '', url);
    document.title = page.title;
  } catch {
    // Aborted by the next letter, or out of reach: pressing Search still works.
  }
}
