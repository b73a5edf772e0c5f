/** A piece of HTML whose text has been escaped. */
export class Markup {
  constructor(readonly source: string) {}
}

type Value = string | number | Markup | readonly Markup[];

/** HTML in which every value that is not `Markup` is escaped. */
export function markup(parts: TemplateStringsArray, ...values: readonly Value[]): Markup {
  const source = parts.map((part, index) => part + sourceOf(values[index] ?? '')).join('');
  return new Markup(source);
}

function sourceOf(value: Value): string {
  if (value instanceof Markup) return value.source;
  if (typeof value === 'string' || typeof value === 'number') return escapeHtml(String(value));
  return value.map(({ source }) => source).join('');
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
