import { screen } from '@testing-library/react';
import React from 'react';
import type { AssessmentComment } from '../../../../insights/parse/AssessmentComment';
import { expectAccessible } from '../../../../testing/expectAccessible';
import { BARE_COMMENT, NOON, sampleComment } from '../../../../testing/fixtures/sampleComments';
import { commentIn, SAMPLE_TONES } from '../../../../testing/fixtures/sampleTones';
import { TonesContext } from '../../../tones/ui/TonesContext';
import { renderWithTexts } from '../../../../testing/render/renderWithTexts';
import { AudienceContext } from '../../../../shared/ui/audienceWords';
import { CommentRows } from '../list/CommentRows';

const show = (comment: AssessmentComment) =>
  renderWithTexts(<CommentRows comments={[comment]} now={NOON + 2 * 3_600_000} focusTarget={null} />);

it('shows the text, category, reviewer and time', async () => {
  const { container } = show(sampleComment());

  expect(screen.getByRole('article')).toHaveTextContent(
    'Good for Training2 hr. agoClear greeting, well doneReviewer: Robin Example · 2:14',
  );
  await expectAccessible(container);
});

it('is named by its category and its time, and described by its text', () => {
  show(sampleComment());

  const row = screen.getByRole('listitem', { name: 'Good for Training 2 hr. ago' });
  expect(row).toHaveAccessibleDescription('Clear greeting, well done');
  expect(screen.getByRole('article', { name: 'Good for Training 2 hr. ago' })).toBeInTheDocument();
});

it('shows the tone of its category in words, which are part of its name', async () => {
  const { container } = renderWithTexts(
    <TonesContext.Provider value={SAMPLE_TONES}>
      <CommentRows
        comments={[sampleComment(), commentIn('Greeting', NOON)]}
        now={NOON + 2 * 3_600_000}
        focusTarget={null}
      />
    </TonesContext.Provider>,
  );

  const articles = screen.getAllByRole('article');
  expect(articles[0]).toHaveAccessibleName('Strength Good for Training 2 hr. ago');
  expect(articles[1]).toHaveAccessibleName('Greeting 2 hr. ago');
  await expectAccessible(container);
});

it('says which fields are missing', async () => {
  const { container } = show(BARE_COMMENT);

  for (const words of ['No category', 'Date unknown', 'No comment text', 'Reviewer not named']) {
    expect(screen.getByText(words)).toBeInTheDocument();
  }
  await expectAccessible(container);
});

it('shows a category without a name as no category', () => {
  show(sampleComment({ category: { id: 'category-1', name: null } }));

  expect(screen.getByText('No category')).toBeInTheDocument();
});

it.each(['<img src=x onerror=alert(1)>', '{{task.attributes.name}}', '[link](javascript:alert(1))'])(
  'shows %s as plain text',
  (text) => {
    const { container } = show(
      sampleComment({ text, reviewerName: text, category: { id: null, name: text } }),
    );

    expect(screen.getAllByText((shown) => shown.includes(text))).toHaveLength(3);
    expect(container.querySelector('img, a')).toBeNull();
  },
);

it("does not interpret placeholders in a reviewer's name", () => {
  show(sampleComment({ reviewerName: '{name} $1' }));

  expect(screen.getByText('{name} $1')).toBeInTheDocument();
});

it('gives the text its own direction', () => {
  show(sampleComment({ text: 'שלום, עבודה טובה' }));

  expect(screen.getByText('שלום, עבודה טובה').closest('[dir]')).toHaveAttribute('dir', 'auto');
});

it('keeps line breaks in the text', () => {
  show(sampleComment({ text: 'First line\nSecond line' }));

  const text = screen.getByText(/First line/);
  expect(text.textContent).toBe('First line\nSecond line');
  expect(text).toHaveStyle({ whiteSpace: 'pre-wrap' });
});

it('shows the position in the call, and has it in full for screen readers', () => {
  show(sampleComment({ offsetSeconds: 134.6 }));

  expect(screen.getByText('2:14')).toHaveAttribute('aria-hidden', 'true');
  expect(screen.getByText('2:14 into the call')).toBeInTheDocument();
});

it.each([0, null])('shows no position for the offset %p', (offsetSeconds) => {
  show(sampleComment({ offsetSeconds }));

  expect(screen.queryByText(/into the call/)).not.toBeInTheDocument();
});

describe('for supervisors', () => {
  const showTo = (audience: 'agent' | 'supervisor', changes: Partial<AssessmentComment>) =>
    renderWithTexts(
      <AudienceContext.Provider value={audience}>
        <CommentRows comments={[sampleComment(changes)]} now={NOON} focusTarget={null} />
      </AudienceContext.Provider>,
    );
  const UNUSUAL = { weight: 2, countsInReports: false };

  it('says what a comment counts for only where that is unusual', () => {
    const { unmount } = showTo('supervisor', UNUSUAL);
    expect(screen.getByRole('article')).toHaveTextContent(/ · Weight 2 · Not in reports$/);

    unmount();
    showTo('supervisor', { weight: 1, countsInReports: true });
    expect(screen.queryByText(/Weight|reports/)).not.toBeInTheDocument();
  });

  it('does not say it to agents', () => {
    showTo('agent', UNUSUAL);

    expect(screen.queryByText(/Weight|reports/)).not.toBeInTheDocument();
  });
});

it('never shows an email address or an id', () => {
  const { container } = show(sampleComment());

  expect(container.innerHTML).not.toMatch(/robin@example\.com|FM0123|AC0123|agent-1|segment-1|category-1/);
});

it('describes each of its buttons by category and time', () => {
  show(sampleComment({ text: 'word '.repeat(300) }));

  for (const name of ['Show more', 'More actions']) {
    expect(screen.getByRole('button', { name })).toHaveAccessibleDescription('Good for Training 2 hr. ago');
  }
});
