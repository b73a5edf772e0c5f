import { useEffect, useState } from 'react';

/**
 * False until a random delay is over, then true. True immediately when `skipped`.
 * @param longestMs the longest delay, in milliseconds
 */
export function useRandomDelay(longestMs: number, skipped: boolean): boolean {
  const [isOver, setOver] = useState(skipped);
  if (skipped && !isOver) setOver(true);
  useEffect(() => {
    if (isOver) return undefined;
    const timer = setTimeout(() => setOver(true), Math.random() * longestMs);
    return () => clearTimeout(timer);
  }, [isOver, longestMs]);
  return isOver;
}
