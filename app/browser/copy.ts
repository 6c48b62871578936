/** A click on a button that names a text in; that text on the clipboard, and the button saying so, out. */
export function copyOnClick(): void {
  document.addEventListener('click', async (event) => {
    const button = event.target instanceof Element ? event.target.closest('[data-copy]') : null;
    const text = document.getElementById(button?.getAttribute('data-copy') ?? '')?.textContent;
    if (!button || !text) return;
    event.preventDefault();
    await navigator.clipboard.writeText(text);
    const before = button.textContent;
    button.textContent = button.getAttribute('data-copied') ?? 'Copied';
    setTimeout(() => {
      button.textContent = before;
    }, 2000);
  });
}
