/** How long the browser may need to start reading the file. It keeps what it reads. */
const RELEASE_AFTER_MS = 10_000;

/** Saves a text as a file, as the browser saves any download. */
export function saveFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  // It is not in the page, so nothing of Flex sees the click.
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), RELEASE_AFTER_MS);
}
