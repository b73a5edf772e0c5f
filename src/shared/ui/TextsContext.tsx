import { createContext, useContext } from 'react';
import type { Texts } from '../../strings/Texts';

/** The words of the user's language, for every component below. */
export const TextsContext = createContext<Texts | null>(null);

/** @throws when used outside `TextsContext.Provider`, which is a mistake in the code */
export function useTexts(): Texts {
  const texts = useContext(TextsContext);
  if (!texts) throw new Error('TextsContext.Provider is missing');
  return texts;
}
