/**
 * A key in; what it stands for done, out. `j` and `k` walk the facts, `J` and `K` the sections of an
 * agenda, a letter presses the button or opens the form that carries it as `data-key`, `?` leads to
 * the list of keys.
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
    if (!focusOn(document.querySelector('[data-search]'))) location.assign('/search#q');
    return true;
  }
  if (key === 'j' || key === 'ArrowDown' || key === 'k' || key === 'ArrowUp') {
    const walks =
      key === 'j' || key === 'k' || document.activeElement?.matches('.fact, .entry, .marked');
    return walks === true && walk(facts, key === 'j' || key === 'ArrowDown' ? 1 : -1);
  }
  if (key === 'J' || key === 'K') return walkSections(key === 'J' ? 1 : -1);
  if (!/^[a-z]$/.test(key)) return false;
  const place = document.activeElement?.closest('.fact, .rows > li, .band') ?? null;
  return press(place, key) || press(document.querySelector('.bar'), key);
}

function press(place: Element | null, key: string): boolean {
  const control = place?.querySelector(`[data-key="${key}"]`) ?? null;
  if (control instanceof HTMLDetailsElement) {
    control.open = true;
    return fillIn(control.querySelector('input:not([type=hidden]), select, textarea'));
  }
  if (control instanceof HTMLInputElement) return fillIn(control);
  if (!(control instanceof HTMLElement)) return false;
  control.click();
  return true;
}

const facts = '.fact[tabindex], .entry[tabindex], .marked[tabindex]';
const heads = '.band[tabindex]';

/** Up from an entry leads to the head of its own section. */
function walkSections(by: 1 | -1): boolean {
  const own = document.activeElement?.closest('[data-section]')?.querySelector(heads) ?? null;
  if (own === null || own === document.activeElement) return walk(heads, by);
  return focusOn(own) && (by < 0 || walk(heads, by));
}

/** To the next one that can be decided on. */
function walk(places: string, by: 1 | -1): boolean {
  const all = [...document.querySelectorAll(places)];
  const here = document.activeElement?.closest(places) ?? document.body;
  const at = all.indexOf(here);
  return focusOn(all[at < 0 ? (by > 0 ? 0 : all.length - 1) : at + by] ?? null);
}

/** What stands there is replaced by typing, as with the Tab key. */
function fillIn(field: Element | null): boolean {
  if (field instanceof HTMLInputElement) field.select();
  return focusOn(field);
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
