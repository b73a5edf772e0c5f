type Headers = Readonly<Record<string, unknown>>;

/** Whether a page of this origin may read the response. The plugin sends no cookies, so a star is enough. */
export function allowsOrigin(headers: Headers, origin: string): boolean {
  const allowed = textOf(headers['access-control-allow-origin']);
  return allowed === '*' || allowed === origin;
}

/** Whether a comma-separated header has a value. */
export function hasListed(headers: Headers, header: string, value: string): boolean {
  const values = textOf(headers[header]).split(',');
  return values.some((each) => each.trim().toLowerCase() === value);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}
