import { createContext, useContext } from 'react';
import { AUDIENCE_WORDS, type Audience, type AudienceWords } from './audienceWords';

/** Who reads what is below. */
export const AudienceContext = createContext<Audience>('agent');

export function useAudienceWords(): AudienceWords {
  return AUDIENCE_WORDS[useContext(AudienceContext)];
}
