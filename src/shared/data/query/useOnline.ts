import { onlineManager } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

/** Whether the browser has a network, as it says itself. */
export function useOnline(): boolean {
  const [online, setOnline] = useState(() => onlineManager.isOnline());
  useEffect(() => onlineManager.subscribe(() => setOnline(onlineManager.isOnline())), []);
  return online;
}
