import { focusManager, onlineManager } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

/** Whether the browser says that it has a network. */
export function useOnline(): boolean {
  const [online, setOnline] = useState(() => onlineManager.isOnline());
  useEffect(() => onlineManager.subscribe(() => setOnline(onlineManager.isOnline())), []);
  return online;
}

/** Whether the page is visible. Nothing is fetched on a timer while it is hidden. */
export function useVisible(): boolean {
  const [visible, setVisible] = useState(() => focusManager.isFocused());
  useEffect(() => focusManager.subscribe(() => setVisible(focusManager.isFocused())), []);
  return visible;
}
