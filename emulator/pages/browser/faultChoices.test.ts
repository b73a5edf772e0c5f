import { faultSchema } from '../../insights/faults/faultSchema';
import { faultChoices, faultLabel } from './faultChoices';

describe('the faults to choose from', () => {
  it.each(faultChoices.map((choice) => [choice.label, choice] as const))(
    '%s: can be planned, and keeps its label',
    (label, { response, phase }) => {
      const planned = faultSchema.parse({ endpoint: 'any', response, phase });
      expect(faultLabel(planned)).toBe(label);
    },
  );

  it('have unique ids', () => {
    expect(new Set(faultChoices.map(({ id }) => id)).size).toBe(faultChoices.length);
  });

  it('are labeled by their kind when they were planned elsewhere', () => {
    expect(faultLabel({ response: { kind: 'transform' } })).toBe('transform');
  });
});
