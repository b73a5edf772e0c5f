import { createContext, useContext } from 'react';
import { AUDIENCE_WORDS, type AudienceWords } from './audienceWords';
import type { Audience } from '../data/audience';

/** Who reads what is below. */
export const AudienceContext = createContext<Audience>('agent');

export function useAudienceWords(): AudienceWords {
  return AUDIENCE_WORDS[useContext(AudienceContext)];
}
