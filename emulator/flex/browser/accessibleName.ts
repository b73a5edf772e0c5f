/** The accessible name of a button: its label, else its text. */
export function accessibleName(element: Element): string {
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const labels = ids.map((id) => element.ownerDocument.getElementById(id)?.textContent ?? '');
  const name = labels.join(' ').trim() || element.getAttribute('aria-label') || element.textContent;
  return (name ?? '').trim();
}

/** Whether a name is `wanted`, or begins with it and goes on with anything but more of the last word. */
export function isNamed(name: string, wanted: string): boolean {
  return name.startsWith(wanted) && !/^[\p{L}\p{M}]/u.test(name.slice(wanted.length));
}
