/** Words selected in the mail in; the form that makes them a TODO, filled in and beside them, out. */
export function pickWords(): void {
  document.addEventListener('selectionchange', () => {
    const form = document.querySelector<HTMLFormElement>('form[data-picked]');
    const selection = document.getSelection();
    if (!form || form.contains(document.activeElement)) return;
    const picked = selection && !selection.isCollapsed ? stretchOf(selection) : null;
    form.hidden = picked === null;
    if (picked === null || selection === null) return;
    set(form, 'placeStart', String(picked.start));
    set(form, 'placeEnd', String(picked.end));
    set(form, 'text', picked.text.replace(/\s+/g, ' ').trim());
    placeUnder(form, selection.getRangeAt(0).getBoundingClientRect());
  });
}

/** Each line of the mail says with `data-start` where it stands in the body. */
function stretchOf(selection: Selection) {
  const range = selection.getRangeAt(0);
  const start = offsetOf(range.startContainer, range.startOffset);
  const end = offsetOf(range.endContainer, range.endOffset);
  return start === null || end === null || end <= start
    ? null
    : { start, end, text: selection.toString() };
}

function offsetOf(node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const line = element?.closest('[data-start]');
  if (!line) return null;
  const before = document.createRange();
  before.setStart(line, 0);
  before.setEnd(node, offset);
  // The line's number stands in the paragraph but not in the mail.
  const number = line.querySelector('.number');
  const extra = number && range(before, number) ? (number.textContent?.length ?? 0) : 0;
  return Number(line.getAttribute('data-start')) + before.toString().length - extra;
}

const range = (before: Range, node: Node): boolean => before.intersectsNode(node);

function placeUnder(form: HTMLElement, words: DOMRect): void {
  const left = Math.min(words.left, innerWidth - form.offsetWidth - 16);
  form.style.left = `${Math.max(16, left) + scrollX}px`;
  form.style.top = `${words.bottom + scrollY + 8}px`;
}

function set(form: HTMLFormElement, name: string, value: string): void {
  const field = form.elements.namedItem(name);
  if (field instanceof HTMLInputElement) field.value = value;
}
