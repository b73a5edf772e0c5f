import { useCallback, useEffect, useRef, useState } from 'react';

/** Takes the focus to the first field of a form that is marked as wrong, each time `look` is called. */
export function useFocusFirstError() {
  const formRef = useRef<HTMLFormElement>(null);
  const [looks, setLooks] = useState(0);
  useEffect(() => {
    if (looks > 0) formRef.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [looks]);
  const look = useCallback(() => setLooks((count) => count + 1), []);
  return { formRef, look };
}
