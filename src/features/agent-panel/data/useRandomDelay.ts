import { useEffect, useState } from 'react';

/** Spread over which many desks that start in one second begin to ask. */
const LONGEST_PAUSE_MS = 5_000;

/** True at once when `skipped`, else after a random moment; then it stays true. */
export function useRandomDelay(skipped: boolean): boolean {
  const [isOver, setOver] = useState(skipped);
  if (skipped && !isOver) setOver(true);
  useEffect(() => {
    if (isOver) return undefined;
    const timer = setTimeout(() => setOver(true), Math.random() * LONGEST_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [isOver]);
  return isOver;
}
