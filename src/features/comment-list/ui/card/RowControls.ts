import { createContext, useContext } from 'react';

/**
 * The `tabIndex` of the controls of a row: 0 while the focus is in the row, else -1, so that the whole list is one tab
 * stop.
 */
export const RowControlsContext = createContext(0);

export const useControlTabIndex = (): number => useContext(RowControlsContext);
