/** Files dragged over a page with a file field in; the field filled with them out. */
export function dropFiles(): void {
  const field = document.querySelector<HTMLInputElement>('input[type=file][data-drop]');
  if (!field) return;
  for (const name of ['dragover', 'dragleave', 'drop']) {
    document.addEventListener(name, (event) => {
      event.preventDefault();
      field.classList.toggle('over', name === 'dragover');
      const files = name === 'drop' ? (event as DragEvent).dataTransfer?.files : undefined;
      if (files?.length) field.files = files;
    });
  }
}
