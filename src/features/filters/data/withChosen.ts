import { TONES, type Tone } from '../../tones/data/Tones';
import type { FilterOption, ToneOption } from './filterOptions';

/** The chosen option is always listed. Otherwise, the user could not see why no comment matches. */
export function withChosenOption(
  options: readonly FilterOption[],
  key: string | null,
  name: string | null,
): readonly FilterOption[] {
  const isListed = key === null || options.some((option) => option.key === key);
  return isListed ? options : [...options, { key, name, count: 0 }];
}

/** The same for tones, which keep their order. */
export function withChosenTone(options: readonly ToneOption[], chosen: Tone | null): readonly ToneOption[] {
  const isListed = chosen === null || options.some(({ tone }) => tone === chosen);
  if (isListed) return options;
  const all = [...options, { tone: chosen, count: 0 }];
  return all.sort((a, b) => TONES.indexOf(a.tone) - TONES.indexOf(b.tone));
}
