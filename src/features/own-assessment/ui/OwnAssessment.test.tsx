import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import { expectAccessible } from '../../../testing/expectAccessible';
import { sampleOwnAssessment } from '../../../testing/fixtures/sampleOwnAssessment';
import { renderWithTexts } from '../../../testing/render/renderWithTexts';
import type { OwnAssessment as Assessment, OwnAssessmentState } from '../data/OwnAssessmentState';
import { OwnAssessment } from './OwnAssessment';

const LINE = 'Your assessment of this conversation: 2 answers';
const assessedView = (): Assessment => {
  const { view } = sampleOwnAssessment();
  if (view.kind !== 'assessed') throw new Error('The sample is an assessment.');
  return view;
};
const renderAssessment = (changes: Partial<OwnAssessmentState> = {}) => {
  const state = sampleOwnAssessment(changes);
  return { state, ...renderWithTexts(<OwnAssessment state={state} />) };
};
const announced = () => document.querySelector('[aria-live="polite"]');
const line = () => screen.getByRole('button', { name: LINE });

it('is nothing where there is no assessment', () => {
  renderWithTexts(<OwnAssessment state={null} />);

  expect(document.body).toHaveTextContent(/^$/);
});

it('is one folded line at first, which is announced', () => {
  renderAssessment();

  expect(line()).toHaveAttribute('aria-expanded', 'false');
  expect(announced()).toHaveTextContent(LINE);
  expect(screen.queryByText('Active listening')).toBeNull();
});

it('unfolds and folds at a press', async () => {
  const { state, rerender } = renderAssessment();
  await userEvent.click(line());
  expect(state.setUnfolded).toHaveBeenCalledWith(true);

  rerender(<OwnAssessment state={{ ...state, isUnfolded: true }} />);
  await userEvent.click(line());
  expect(state.setUnfolded).toHaveBeenLastCalledWith(false);
});

it('shows each question with its answer and score, when it was, and that other reviewers are not included', async () => {
  const { container } = renderAssessment({ isUnfolded: true });

  const answers = within(container);
  expect(answers.getByText('Customer Experience')).toBeVisible();
  expect(answers.getAllByRole('term').map(({ textContent }) => textContent)).toEqual([
    'Active listening',
    'Question not named',
  ]);
  expect(answers.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual([
    'FairScore: 50%',
    'No answer',
  ]);
  expect(
    answers.getByText(/^Assessed .+\. Other reviewers' assessments aren't available here\.$/),
  ).toBeVisible();
  await expectAccessible(container);
});

it('says nothing about the time when it is not known', () => {
  renderAssessment({ isUnfolded: true, view: { ...assessedView(), assessedAt: null } });

  expect(screen.getByText(/^Other reviewers' assessments/)).toBeVisible();
});

it('says that it could not be loaded, and retries at a press', async () => {
  const { state } = renderAssessment({ view: { kind: 'failed' } });

  expect(announced()).toHaveTextContent("Couldn't load your assessment.");
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(state.retry).toHaveBeenCalled();
});

it('says that the scores could not be loaded, beside the answers', async () => {
  const { state } = renderAssessment({
    isUnfolded: true,
    view: { ...assessedView(), areScoresMissing: true },
  });

  expect(screen.getByText("Couldn't load the scores.")).toBeVisible();
  expect(screen.getByText('Fair')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(state.retry).toHaveBeenCalled();
});
