declare global {
  interface Window {
    /** How often a row of the agent's list was rendered again. */
    rowRenders: number;
    /** How many changes React has made to any part of the page. */
    commits: number;
  }
}

/**
 * To run in the page before React is loaded: takes the place of React's developer tools, which React tells of each
 * commit, in a production build too. A row is the component that draws an `article`. Only components that React has
 * worked on in a commit carry the flag 1 ("performed work"), and only below fibers whose children were made anew.
 * It is text, because the TypeScript loader adds helpers to functions that a page does not have.
 * Source: React 17, react-reconciler ReactFiberFlags and react-devtools-shared renderer.
 */
export const COUNT_ROW_RENDERS = `
{
  window.rowRenders = 0;
  window.commits = 0;
  const LIST = '[aria-labelledby="assessment-comments-recent"]';
  const COMPONENTS = [0, 1, 11, 14, 15];
  const rowOf = (article) => {
    const key = Object.keys(article).find((name) => name.startsWith('__reactFiber$'));
    let fiber = key && article[key];
    while (fiber && !COMPONENTS.includes(fiber.tag)) fiber = fiber.return;
    return fiber;
  };
  const visit = (fiber, rows) => {
    const before = fiber.alternate;
    if (!before) return;
    if (fiber.flags & 1 && (rows.has(fiber) || rows.has(before))) window.rowRenders += 1;
    if (fiber.child === before.child) return;
    for (let child = fiber.child; child; child = child.sibling) visit(child, rows);
  };
  window.__REACT_DEVTOOLS_GLOBAL_HOOK__ = {
    supportsFiber: true,
    inject: () => 1,
    onCommitFiberUnmount() {},
    onCommitFiberRoot(id, root) {
      window.commits += 1;
      visit(root.current, new Set([...document.querySelectorAll(LIST + ' article')].map(rowOf)));
    },
  };
}`;
