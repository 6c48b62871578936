/** An entry or a section dragged by its dots in; the form that moves it there, filled in and sent, out. */
export function dragEntries(): void {
  let dragged: Dragged | null = null;
  document.addEventListener('dragstart', (event) => {
    dragged = draggedFrom(event.target);
    if (!dragged || !event.dataTransfer) return;
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setDragImage(dragged.element, 0, 0);
  });
  document.addEventListener('dragover', (event) => {
    const place = dragged && placeUnder(event, dragged);
    mark(place);
    if (place) event.preventDefault();
  });
  document.addEventListener('drop', (event) => {
    const place = dragged && placeUnder(event, dragged);
    if (!dragged || !place) return;
    event.preventDefault();
    send(dragged, place);
  });
  document.addEventListener('dragend', () => {
    dragged = null;
    mark(null);
  });
}

type Dragged = { kind: 'entry' | 'section'; element: Element };
/** Where it would go: before which one (null: to the end), and the edge that shows it. */
type Place = { section: Element; before: Element | null; edge: Element; isBelow: boolean };

function draggedFrom(target: EventTarget | null): Dragged | null {
  const handle = target instanceof Element ? target.closest('[data-handle]') : null;
  const kind = handle?.getAttribute('data-handle') === 'section' ? 'section' : 'entry';
  const element = handle?.closest(`[data-${kind}]`);
  return element ? { kind, element } : null;
}

function placeUnder(event: DragEvent, { kind, element }: Dragged): Place | null {
  const under = event.target instanceof Element ? event.target : null;
  const section = under?.closest('[data-section]');
  const edge = kind === 'section' ? section : under?.closest('[data-entry]');
  if (!section || edge === element) return null;
  if (edge) {
    const { top, height } = edge.getBoundingClientRect();
    const isBelow = event.clientY > top + height / 2;
    return { section, edge, isBelow, before: isBelow ? nextOf(edge, element) : edge };
  }
  // On the head of a section, or in one without entries: it becomes the first there.
  const before = section.querySelector('[data-entry]');
  const head = section.querySelector('.band') ?? section;
  return before === element ? null : { section, before, edge: head, isBelow: true };
}

function nextOf(edge: Element, dragged: Element): Element | null {
  const next = edge.nextElementSibling;
  return next === dragged ? next.nextElementSibling : next;
}

function mark(place: Place | null): void {
  for (const each of document.querySelectorAll('.drop-above, .drop-below')) {
    each.classList.remove('drop-above', 'drop-below');
  }
  place?.edge.classList.add(place.isBelow ? 'drop-below' : 'drop-above');
}

function send({ kind, element }: Dragged, { section, before }: Place): void {
  const form = document.querySelector<HTMLFormElement>('form[data-drag]');
  if (!form) return;
  const nameOf = (each: Element | null) => each?.getAttribute(`data-${kind}`) ?? '';
  const values = {
    intent: kind === 'section' ? 'section-before' : 'before',
    key: kind === 'section' ? '' : nameOf(element),
    section: kind === 'section' ? nameOf(element) : (section.getAttribute('data-section') ?? ''),
    before: nameOf(before),
  };
  for (const [name, value] of Object.entries(values)) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement) field.value = value;
  }
  form.requestSubmit();
}
