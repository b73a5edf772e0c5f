declare global {
  interface Window {
    /** How many times a row of the agent's list was rendered again. */
    rowRenders: number;
    /** How many commits React has made on the page. */
    commits: number;
  }
}

/**
 * A script that must run in the page before React loads. It takes the place of React's developer tools, because React
 * reports each commit to them in production builds too. A row is the component that renders an `article`. A component
 * that React has worked on in a commit has flag 1 ("performed work"), and React only visits fibers whose parent has new
 * children. This is a string because the TypeScript loader adds helpers to functions, and the page does not have these
 * helpers.
 * Source: React 17, react-reconciler ReactFiberFlags and react-devtools-shared renderer.
 */
export const COUNT_ROW_RENDERS = `
{
  window.rowRenders = 0;
  window.commits = 0;
  const LIST = '#assessment-comments-recent';
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
