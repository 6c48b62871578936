/** A click on a button that names a text in; that text on the clipboard, and the button saying so, out. */
export function copyOnClick(): void {
  document.addEventListener('click', async (event) => {
    const button = event.target instanceof Element ? event.target.closest('[data-copy]') : null;
    const place = document.getElementById(button?.getAttribute('data-copy') ?? '');
    const text = place?.textContent;
    if (!button || !place || !text) return;
    event.preventDefault();
    const before = button.textContent;
    button.textContent = await copied(place, text);
    setTimeout(() => {
      button.textContent = before;
    }, 2000);
  });
}

/** Browsers give a clipboard to safe addresses alone (https, this machine): elsewhere the text is marked. */
async function copied(place: Element, text: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return 'Copied';
  } catch {
    getSelection()?.selectAllChildren(place);
    return 'Press Ctrl C';
  }
}
