import type { JSHandle, Locator } from '@playwright/test';

/** The nearest element around a row that scrolls. */
export function scrollContainerOf(row: Locator): Promise<JSHandle<Element>> {
  return row.evaluateHandle((element) => {
    let scroller = element.parentElement;
    while (
      scroller &&
      !(
        scroller.scrollHeight > scroller.clientHeight &&
        /auto|scroll/.test(getComputedStyle(scroller).overflowY)
      )
    ) {
      scroller = scroller.parentElement;
    }
    if (!scroller) throw new Error('Nothing scrolls');
    return scroller;
  });
}
