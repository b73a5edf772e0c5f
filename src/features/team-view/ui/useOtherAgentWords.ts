import { useTexts } from '../../../shared/ui/TextsContext';
import type { FormSubject } from '../data/FormSubject';

/** Returns a function that says whose record a comment is on, if that is not the selected agent's. */
export function useOtherAgentWords(): (otherAgent: NonNullable<FormSubject['otherAgent']>) => string {
  const texts = useTexts();
  return ({ name }) =>
    name === null
      ? texts.text('AssessmentCommentsOfUnnamedAgent')
      : texts.text('AssessmentCommentsOfOtherAgent', { name });
}
