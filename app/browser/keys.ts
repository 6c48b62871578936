/**
 * A key in; what it stands for done, out. `j` and `k` walk the facts, a letter presses the button
 * or opens the form that carries it as `data-key`, `?` leads to the list of keys.
 */
export function listenToKeys(): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    if (actOn(event.key)) event.preventDefault();
  });
}

function actOn(key: string): boolean {
  if (key === '?') {
    location.assign('/keys');
    return true;
  }
  if (key === '/') {
    if (!focusOn(document.querySelector('[data-search]'))) location.assign('/search');
    return true;
  }
  if (key === 'j' || key === 'ArrowDown' || key === 'k' || key === 'ArrowUp') {
    const walks = key === 'j' || key === 'k' || document.activeElement?.matches('.fact, .entry');
    return walks === true && walk(key === 'j' || key === 'ArrowDown' ? 1 : -1);
  }
  if (!/^[a-z]$/.test(key)) return false;
  const place = document.activeElement?.closest('.fact, .rows > li') ?? null;
  return press(place, key) || press(document.querySelector('.bar'), key);
}

function press(place: Element | null, key: string): boolean {
  const control = place?.querySelector(`[data-key="${key}"]`) ?? null;
  if (control instanceof HTMLDetailsElement) {
    control.open = true;
    return focusOn(control.querySelector('input:not([type=hidden]), select, textarea'));
  }
  if (control instanceof HTMLInputElement) return focusOn(control);
  if (!(control instanceof HTMLElement)) return false;
  control.click();
  return true;
}

/** To the next fact that can be decided on. */
function walk(by: 1 | -1): boolean {
  const facts = [...document.querySelectorAll('.fact[tabindex], .entry[tabindex]')];
  const here = document.activeElement?.closest('.fact, .entry') ?? document.body;
  const at = facts.indexOf(here);
  return focusOn(facts[at < 0 ? (by > 0 ? 0 : facts.length - 1) : at + by] ?? null);
}

function focusOn(element: Element | null): boolean {
  if (!(element instanceof HTMLElement)) return false;
  element.focus();
  element.scrollIntoView({ block: 'nearest' });
  return true;
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
