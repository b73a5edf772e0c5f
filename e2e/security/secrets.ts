/** A value that may only appear in a few places. A failure message only names its kind. */
export interface Secret {
  kind: string;
  value: string;
}

/** A text that was found in some place. */
export interface Trace {
  place: string;
  text: string;
}

/**
 * Lists what each trace exposes as `<kind> in <place>`, each once. It looks for all the forms in which a value may be
 * encoded.
 */
export function leaksIn(traces: readonly Trace[], secrets: readonly Secret[]): string[] {
  const forms = secrets.map(({ kind, value }) => ({ kind, values: formsOf(value) }));
  const found = traces.flatMap(({ place, text }) =>
    forms
      .filter(({ values }) => values.some((value) => text.includes(value)))
      .map(({ kind }) => `${kind} in ${place}`),
  );
  return [...new Set(found)].sort();
}

function formsOf(value: string): string[] {
  const base64 = Buffer.from(value).toString('base64').replace(/=+$/, '');
  const asForm = new URLSearchParams([['', value]]).toString().slice(1);
  const forms = [
    value,
    encodeURIComponent(value),
    asForm,
    base64,
    Buffer.from(`token:${value}`).toString('base64'),
  ];
  return [...new Set([...forms, JSON.stringify(value).slice(1, -1)])];
}
