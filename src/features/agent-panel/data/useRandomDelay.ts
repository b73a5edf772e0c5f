import { useEffect, useState } from 'react';

/** Many browsers start in the same second. This spreads their first requests. */
const MAX_DELAY_MS = 5_000;

/** False until a random delay is over, then true. True immediately when `skipped`. */
export function useRandomDelay(skipped: boolean): boolean {
  const [isOver, setOver] = useState(skipped);
  if (skipped && !isOver) setOver(true);
  useEffect(() => {
    if (isOver) return undefined;
    const timer = setTimeout(() => setOver(true), Math.random() * MAX_DELAY_MS);
    return () => clearTimeout(timer);
  }, [isOver]);
  return isOver;
}
