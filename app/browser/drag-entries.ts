/** An entry dragged by its handle in; the form that moves it before another, filled in and sent, out. */
export function dragEntries(): void {
  let dragged: Element | null = null;
  document.addEventListener('dragstart', (event) => {
    const handle = event.target instanceof Element ? event.target.closest('[data-handle]') : null;
    dragged = handle?.closest('[data-entry]') ?? null;
    if (dragged && event.dataTransfer) {
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setDragImage(dragged, 0, 0);
    }
  });
  document.addEventListener('dragover', (event) => {
    const over = overEntry(event, dragged);
    mark(over);
    if (over) event.preventDefault();
  });
  document.addEventListener('drop', (event) => {
    const over = overEntry(event, dragged);
    const key = dragged?.getAttribute('data-entry');
    if (!over || !key) return;
    event.preventDefault();
    send(key, over.isBelow ? keyOf(over.entry.nextElementSibling) : keyOf(over.entry));
  });
  document.addEventListener('dragend', () => {
    dragged = null;
    mark(null);
  });
}

type Over = { entry: Element; isBelow: boolean };

/** Entries keep to their section: another one is chosen in the form behind "Change". */
function overEntry(event: DragEvent, dragged: Element | null): Over | null {
  const entry = event.target instanceof Element ? event.target.closest('[data-entry]') : null;
  if (!entry || !dragged || entry.parentElement !== dragged.parentElement) return null;
  const { top, height } = entry.getBoundingClientRect();
  return { entry, isBelow: event.clientY > top + height / 2 };
}

function mark(over: Over | null): void {
  for (const each of document.querySelectorAll('.drop-above, .drop-below')) {
    each.classList.remove('drop-above', 'drop-below');
  }
  over?.entry.classList.add(over.isBelow ? 'drop-below' : 'drop-above');
}

const keyOf = (entry: Element | null): string => entry?.getAttribute('data-entry') ?? '';

function send(key: string, before: string): void {
  const form = document.querySelector<HTMLFormElement>('form[data-drag]');
  if (!form || key === before) return;
  for (const [name, value] of Object.entries({ key, before })) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement) field.value = value;
  }
  form.requestSubmit();
}
