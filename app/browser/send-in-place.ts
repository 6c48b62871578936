/**
 * A form marked `data-in-place` in; its answer's page put in the place of this one, scroll and focus
 * kept, out. Without this script the browser does the same by loading the page anew.
 */
export function sendInPlace(afterwards: () => void): void {
  document.addEventListener('submit', async (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form.dataset.inPlace === undefined) return;
    event.preventDefault();
    const body = new FormData(form, event.submitter);
    const fact = form.closest('.fact')?.id ?? null;
    try {
      const answer = await fetch(form.action, {
        method: 'POST',
        body: new URLSearchParams([...body].map(([name, value]) => [name, String(value)])),
        headers: { Accept: 'text/html' },
      });
      show(await answer.text(), fact, answer.redirected ? answer.url : null);
      afterwards();
    } catch {
      form.submit();
    }
  });
}

function show(html: string, fact: string | null, url: string | null): void {
  const next = new DOMParser().parseFromString(html, 'text/html');
  const main = next.querySelector('main');
  const mail = document.querySelector('.mail')?.scrollTop ?? 0;
  const top = scrollY;
  if (!main) throw new Error('The answer is no page.');
  document.querySelector('main')?.replaceWith(main);
  document.title = next.title;
  if (url) history.replaceState(null, '', url.replace(/#.*/, ''));
  document.querySelector('.mail')?.scrollTo({ top: mail, behavior: 'instant' });
  scrollTo({ top, behavior: 'instant' });
  document.getElementById(fact ?? 'main')?.focus({ preventScroll: true });
}
