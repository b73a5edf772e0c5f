import { render, type RenderResult } from '@testing-library/react';
import React from 'react';
import { TextsContext } from '../../shared/ui/TextsContext';
import { enUS } from '../../strings/en-US';
import { createTexts } from '../../strings/Texts';

/** The English texts in the form that components get. */
export const TEXTS = createTexts(enUS, 'en-US');

const WithTexts: React.FC = ({ children }) => (
  <TextsContext.Provider value={TEXTS}>{children}</TextsContext.Provider>
);

/** Renders with the English texts as context, also for every `rerender`. */
export function renderWithTexts(ui: React.ReactElement): RenderResult {
  return render(ui, { wrapper: WithTexts });
}
