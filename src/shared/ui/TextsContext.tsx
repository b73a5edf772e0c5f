import { createContext, useContext } from 'react';
import type { Texts } from '../../strings/Texts';

/** The texts in the user's language. */
export const TextsContext = createContext<Texts | null>(null);

/** @throws when used outside `TextsContext.Provider`, which is a bug */
export function useTexts(): Texts {
  const texts = useContext(TextsContext);
  if (!texts) throw new Error('TextsContext.Provider is missing');
  return texts;
}
