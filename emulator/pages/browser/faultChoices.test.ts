import { faultSchema } from '../../insights/faults/faultSchema';
import { faultChoices, faultLabel } from './faultChoices';

describe('the faults to choose from', () => {
  it.each(faultChoices.map((choice) => [choice.label, choice] as const))(
    '%s: can be planned, and is called the same once it is',
    (label, { response, phase }) => {
      const planned = faultSchema.parse({ endpoint: 'any', response, phase });
      expect(faultLabel(planned)).toBe(label);
    },
  );

  it('have an id each', () => {
    expect(new Set(faultChoices.map(({ id }) => id)).size).toBe(faultChoices.length);
  });

  it('are called by their kind if they were planned elsewhere', () => {
    expect(faultLabel({ response: { kind: 'transform' } })).toBe('transform');
  });
});
