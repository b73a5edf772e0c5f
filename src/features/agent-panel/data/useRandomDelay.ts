import { useEffect, useState } from 'react';
import { SPREAD_MS } from '../../../shared/data/query/freshness';

/** False until a random delay is over, then true. True immediately when `skipped`. */
export function useRandomDelay(skipped: boolean): boolean {
  const [isOver, setOver] = useState(skipped);
  if (skipped && !isOver) setOver(true);
  useEffect(() => {
    if (isOver) return undefined;
    const timer = setTimeout(() => setOver(true), Math.random() * SPREAD_MS.start);
    return () => clearTimeout(timer);
  }, [isOver]);
  return isOver;
}
