import { screen } from '@testing-library/react';
import React from 'react';
import type { AssessmentComment } from '../../../../insights/parse/AssessmentComment';
import { expectAccessible } from '../../../../testing/expectAccessible';
import { BARE_COMMENT, sampleComment } from '../../../../testing/fixtures/sampleComments';
import { renderWithTexts } from '../../../../testing/render/renderWithTexts';
import { CommentCard } from './CommentCard';
import { CommentExtrasContext } from './CommentExtras';

const show = (comment: AssessmentComment) =>
  renderWithTexts(
    <CommentCard comment={comment} when="2 hours ago" isExpanded={false} onExpandedChange={jest.fn()} />,
  );

it('shows the text, category, reviewer and time', async () => {
  const { container } = show(sampleComment());

  expect(screen.getByRole('article')).toHaveTextContent(
    'Good for Training2 hours agoClear greeting, well doneReviewer: Robin Example',
  );
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

  expect(screen.getByText('Reviewer: {name} $1')).toBeInTheDocument();
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

it('shows the position in the recording, and has it in full for screen readers', () => {
  show(sampleComment({ offsetSeconds: 134.6 }));

  expect(screen.getByText('at 2:14')).toHaveAttribute('aria-hidden', 'true');
  expect(screen.getByText('at 2:14 into the recording')).toBeInTheDocument();
});

it.each([0, null])('shows no position for the offset %p', (offsetSeconds) => {
  show(sampleComment({ offsetSeconds }));

  expect(screen.queryByText(/^at /)).not.toBeInTheDocument();
});

it('never shows an email address or an id', () => {
  const { container } = show(sampleComment());

  expect(container.innerHTML).not.toMatch(/robin@example\.com|FM0123|AC0123|agent-1|segment-1|category-1/);
});

it('describes each of its buttons by category and time', () => {
  renderWithTexts(
    <CommentExtrasContext.Provider value={{ onOpenConversation: jest.fn() }}>
      <CommentCard
        comment={sampleComment({ text: 'word '.repeat(300) })}
        when="2 hours ago"
        isExpanded={false}
        onExpandedChange={jest.fn()}
      />
    </CommentExtrasContext.Provider>,
  );

  for (const name of ['Show more', 'Open conversation', 'Copy text']) {
    expect(screen.getByRole('button', { name })).toHaveAccessibleDescription(/^Good for Training.* ago$/);
  }
});
