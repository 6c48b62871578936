/** A fact or its words under the pointer or the focus in; both lit up out. */
export function lightPairs(): void {
  let place = '';
  document.addEventListener('focusin', (event) => light(event.target));
  document.addEventListener('pointerover', (event) => {
    // What merely scrolls by under a resting pointer was not pointed at.
    const here = `${event.screenX} ${event.screenY}`;
    if (here !== place) light(event.target);
    place = here;
  });
}

/** Innermost first: `data-pair` of words holds the facts that they belong to, separated by spaces. */
function light(target: EventTarget | null): void {
  const paired = target instanceof Element ? target.closest('[data-pair]') : null;
  const all = paired?.getAttribute('data-pair')?.split(' ') ?? [];
  const keys = new Set(all.filter((key) => document.getElementById(`f-${key}`)).slice(0, 1));
  for (const each of document.querySelectorAll('.lit')) {
    if (!shares(each, keys)) each.classList.remove('lit');
  }
  for (const each of document.querySelectorAll('[data-pair]')) {
    if (shares(each, keys)) each.classList.add('lit');
  }
  if (paired?.classList.contains('fact')) showWords(paired);
}

/** Brings the words into view where the mail scrolls beside its reading. */
function showWords(fact: Element): void {
  const mail = document.querySelector('.mail');
  const words = mail?.querySelector(`[data-pair~="${fact.getAttribute('data-pair')}"]`);
  if (!mail || !words || mail.scrollHeight <= mail.clientHeight) return;
  if (getComputedStyle(mail).position !== 'sticky') return;
  const place = words.getBoundingClientRect();
  const frame = mail.getBoundingClientRect();
  if (place.top < frame.top || place.bottom > frame.bottom) {
    mail.scrollTop += place.top - frame.top - frame.height / 3;
  }
}

const shares = (element: Element, keys: Set<string>): boolean =>
  (element.getAttribute('data-pair') ?? '').split(' ').some((key) => keys.has(key));
