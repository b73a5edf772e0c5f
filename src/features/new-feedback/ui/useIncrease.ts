import { useEffect, useState } from 'react';

/**
 * The count to announce after it has increased. Null at first and after a decrease.
 * @param count null while it is unknown
 * @param isQuiet whether announcements are off; an increase during that time is not announced later either
 */
export function useIncrease(count: number | null, isQuiet: boolean): number | null {
  const [known, setKnown] = useState<{ count: number | null; announced: number | null }>({
    count,
    announced: null,
  });
  useEffect(() => {
    if (count === null || count === known.count) return;
    const hasIncreased = known.count !== null && count > known.count && !isQuiet;
    setKnown({ count, announced: hasIncreased ? count : null });
  }, [count, known, isQuiet]);
  return known.announced;
}
