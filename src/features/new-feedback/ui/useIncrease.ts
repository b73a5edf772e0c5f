import { useEffect, useState } from 'react';

/**
 * The number to speak of once it has risen while somebody looked on: null at first and after it fell.
 * @param count null while it is not known
 * @param isQuiet whether nothing may be said; what rises meanwhile is not said later either
 */
export function useIncrease(count: number | null, isQuiet: boolean): number | null {
  const [known, setKnown] = useState<{ count: number | null; said: number | null }>({ count, said: null });
  useEffect(() => {
    if (count === null || count === known.count) return;
    const hasRisen = known.count !== null && count > known.count && !isQuiet;
    setKnown({ count, said: hasRisen ? count : null });
  }, [count, known, isQuiet]);
  return known.said;
}
