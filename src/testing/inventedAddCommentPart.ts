import type { AddCommentPart } from '../feedback/AddCommentPart';

/** A form for a comment, open and empty, that notes what is done with it. */
export function inventedAddCommentPart(changes: Partial<AddCommentPart> = {}): AddCommentPart {
  const categories = [
    { id: 'category-1', name: 'Empathy', isDefault: false },
    { id: 'category-2', name: 'Good for Training', isDefault: true },
  ];
  return {
    subject: 'invented reservation',
    open: true,
    setOpen: jest.fn(),
    draft: { categoryId: null, text: '', position: '' },
    change: jest.fn(),
    textLength: { characters: changes.draft?.text.length ?? 0, limit: 10_000 },
    categories: { kind: 'loaded', categories, chosenId: 'category-2' },
    retryCategories: jest.fn(),
    hasRecording: true,
    problems: {},
    sending: { kind: 'writing' },
    send: jest.fn(),
    discard: jest.fn(),
    ...changes,
  };
}
