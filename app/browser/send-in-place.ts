/**
 * A form marked `data-in-place` in; its answer's page put in the place of this one, scroll and focus
 * kept, out. Without this script the browser does the same by loading the page anew.
 */
export function sendInPlace(afterwards: () => void): void {
  document.addEventListener('submit', async (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form.dataset.inPlace === undefined) return;
    event.preventDefault();
    // Pressed twice, it is sent once.
    if (form.ariaBusy === 'true') return;
    form.ariaBusy = 'true';
    const body = new FormData(form, event.submitter);
    const facts = placesFrom(form, event.submitter);
    const beside = besideOf(event.submitter)?.open ?? false;
    try {
      const answer = await fetch(form.action, {
        method: 'POST',
        body: new URLSearchParams([...body].map(([name, value]) => [name, String(value)])),
        headers: { Accept: 'text/html' },
      });
      show(await answer.text(), facts, answer.redirected ? answer.url : null);
      const again = document.activeElement;
      if (beside && again?.id === event.submitter?.id) besideOf(again)?.setAttribute('open', '');
      afterwards();
    } catch {
      form.submit();
    }
  });
}

/** Where to go on: at what was pressed, else at the fact or next to it, else at what it stood in. */
function placesFrom(form: HTMLFormElement, pressed: HTMLElement | null): string[] {
  const around = form.closest('[id][tabindex]')?.id;
  return [pressed?.id, ...factsFrom(form), around].flatMap((id) => (id ? [id] : []));
}

/** What stands open beside a button that is found again stays open: it may be pressed once more. */
const besideOf = (pressed: Element | null): HTMLDetailsElement | null =>
  pressed?.id ? (pressed.closest('form')?.parentElement?.querySelector('details') ?? null) : null;

/** The fact that the form stands in and those after it, to go on from when it is gone. */
function factsFrom(form: HTMLFormElement): string[] {
  const all = [
    ...document.querySelectorAll('.fact[tabindex], .entry[tabindex], .marked[tabindex]'),
  ];
  const at = all.findIndex((fact) => fact.contains(form));
  return at < 0 ? [] : all.slice(at).map((fact) => fact.id);
}

function show(html: string, facts: string[], url: string | null): void {
  const answer = new DOMParser().parseFromString(html, 'text/html');
  const main = answer.querySelector('main');
  const mail = document.querySelector('.mail')?.scrollTop ?? 0;
  const top = scrollY;
  if (!main) throw new Error('The answer is no page.');
  document.querySelector('main')?.replaceWith(main);
  document.title = answer.title;
  if (url) history.replaceState(null, '', url.replace(/#.*/, ''));
  document.querySelector('.mail')?.scrollTo({ top: mail, behavior: 'instant' });
  scrollTo({ top, behavior: 'instant' });
  // What was wrong comes first. What one works on stays unfolded.
  const refused = main.querySelector<HTMLElement>('[aria-invalid="true"]');
  const next = facts.map((id) => document.getElementById(id)).find((fact) => fact !== null);
  const place = refused ?? next ?? main;
  place.closest('details.fold')?.setAttribute('open', '');
  place.focus({ preventScroll: true });
}
