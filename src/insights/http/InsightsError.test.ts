/** @jest-environment node */
import { InsightsError, isNotFound } from './InsightsError';

describe('data that Insights does not have yet', () => {
  it("is known by Twilio's code for not found", () => {
    expect(isNotFound(new InsightsError('notFound', 'comments.list', { status: 404, code: 20404 }))).toBe(
      true,
    );
  });

  it.each([
    ['a 404 without the code', new InsightsError('notFound', 'comments.list', { status: 404 })],
    ['another failure with the code', new InsightsError('rejected', 'comments.list', { code: 20404 })],
    ['an error of another kind', Object.assign(new Error('lost'), { kind: 'notFound', code: 20404 })],
    ['no error', null],
  ])('is not reported by %s', (_, error) => {
    expect(isNotFound(error)).toBe(false);
  });
});
