import { comparableName } from '../../../insights/parse/comparableName';
import type { AssessmentComment } from '../../../insights/parse/AssessmentComment';

/** What a category says about the conversation: good, to improve, must not happen again, or none of these. */
export type Tone = 'strength' | 'improve' | 'mustFix' | 'note';

/** All tones, in the order in which they are listed. */
export const TONES: readonly Tone[] = ['strength', 'improve', 'mustFix', 'note'];

/** The tone of a category; null for a category without one, and for none. */
export type ToneOf = (category: AssessmentComment['category']) => Tone | null;

/** The tones that the admin has set. */
export interface Tones {
  /** Whether any category has a tone. Without one, no screen mentions tones. */
  areSet: boolean;
  toneOf: ToneOf;
  /** The names without a tone, each category once, in their order. */
  namesWithoutTone: (categoryNames: readonly string[]) => string[];
}

/** More names than any account has. Names from the API never fill the memory. */
const MAX_REMEMBERED_NAMES = 1_000;

/**
 * Creates the tones of the categories. It remembers the tone of each name, because ten thousand comments have only a few
 * categories.
 * @param toneOfName by the names as the admin typed them. They are compared as `comparableName` does.
 */
export function createTones(toneOfName: ReadonlyMap<string, Tone>): Tones {
  const byComparableName = new Map([...toneOfName].map(([name, tone]) => [comparableName(name), tone]));
  const remembered = new Map<string, Tone | null>();
  const toneOf: ToneOf = (category) => {
    const name = category?.name ?? null;
    if (name === null || byComparableName.size === 0) return null;
    const known = remembered.get(name);
    if (known !== undefined) return known;
    const tone = byComparableName.get(comparableName(name)) ?? null;
    if (remembered.size >= MAX_REMEMBERED_NAMES) remembered.clear();
    remembered.set(name, tone);
    return tone;
  };
  const namesWithoutTone = (categoryNames: readonly string[]): string[] => {
    const missing = new Map<string, string>();
    for (const name of categoryNames) {
      const key = comparableName(name);
      if (!byComparableName.has(key) && !missing.has(key)) missing.set(key, name);
    }
    return [...missing.values()];
  };
  return { areSet: byComparableName.size > 0, toneOf, namesWithoutTone };
}
