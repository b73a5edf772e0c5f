import { focusManager } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

/** Whether anybody can see the page: what asks by a timer has none while nobody can. */
export function useVisible(): boolean {
  const [visible, setVisible] = useState(() => focusManager.isFocused());
  useEffect(() => focusManager.subscribe(() => setVisible(focusManager.isFocused())), []);
  return visible;
}
