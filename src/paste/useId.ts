import { useState } from 'react';

let given = 0;

/** An id that no other element of the plugin has, for as long as the component is there. */
export function useId(): string {
  const [id] = useState(() => `assessment-comments-${(given += 1)}`);
  return id;
}
