/** A value that may stand in few places, and its kind, which is all that a failure tells of it. */
export interface Secret {
  kind: string;
  value: string;
}

/** Something that was found in a place. */
export interface Trace {
  place: string;
  text: string;
}

/** What each trace gives away: `<kind> in <place>`, once. The forms are those in which a value may be written down. */
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
