import { useState } from 'react';

let lastId = 0;

/** Returns an id that is unique within the plugin and stays the same while the component is mounted. */
export function useId(): string {
  const [id] = useState(() => `assessment-comments-${(lastId += 1)}`);
  return id;
}
