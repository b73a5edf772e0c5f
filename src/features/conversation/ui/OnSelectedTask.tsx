import React, { useContext, useMemo } from 'react';
import { ConversationLinesContext } from './ConversationLinesContext';

/** For a list on the selected task: its headings name the task, but there is no other task to select. */
export const OnSelectedTask: React.FC = ({ children }) => {
  const lines = useContext(ConversationLinesContext);
  const withoutSelection = useMemo(() => lines && { ...lines, selectTask: null }, [lines]);
  return (
    <ConversationLinesContext.Provider value={withoutSelection}>{children}</ConversationLinesContext.Provider>
  );
};
