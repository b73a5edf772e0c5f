import { useMemo } from 'react';
import type { ConversationLines } from '../../features/conversation/ui/ConversationLinesContext';
import { conversationWords } from '../../features/conversation/ui/conversationWords';
import type { LineTextOf } from '../../features/filters/data/searchIndex';
import { canonicalId } from '../../insights/parse/canonicalId';
import { useTexts } from '../../shared/ui/TextsContext';
import { useNow } from '../../shared/useNow';

const MINUTE_MS = 60_000;

/** The start of the day in the time zone of the browser, in milliseconds since 1970. */
const startOfDay = (time: number): number => new Date(time).setHours(0, 0, 0, 0);

/**
 * The words of the heading above a comment, for the search. It is another function when a heading has changed: when
 * `lineOf` is another one, or when "today" is another day.
 */
export function useLineText(lineOf: ConversationLines['lineOf']): LineTextOf {
  const texts = useTexts();
  const today = startOfDay(useNow(MINUTE_MS).serverNow);
  return useMemo(() => {
    const known = new Map<string, string>();
    return ({ segmentId, createdAt }) => {
      // Without facts about a segment, its heading has the day of the comment.
      const key = `${segmentId === null ? '' : canonicalId(segmentId)} ${createdAt === null ? '' : startOfDay(createdAt)}`;
      const text = known.get(key) ?? textOf(segmentId, createdAt);
      known.set(key, text);
      return text;
    };
    function textOf(segmentId: string | null, newestAt: number | null): string {
      const segmentIds = segmentId === null ? [] : [segmentId];
      const line = lineOf({ key: '', segmentIds, newestAt, hasNew: false });
      const { title, details, scores } = conversationWords(line, texts, today);
      return [title, ...details, ...scores].join(' ');
    }
  }, [lineOf, texts, today]);
}
