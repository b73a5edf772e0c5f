import type { SamplePerson } from '../emulator/world/sample/people';
import type { TeamsView } from '../e2e/TeamsView';

/**
 * Milliseconds from a click on an agent in Teams View to the frame in which the comments on that agent are on
 * screen, measured inside the page.
 * @param textOfFirst is in the first of these comments
 */
export async function clickToTeamComments(
  teams: TeamsView,
  { fullName }: SamplePerson,
  textOfFirst = fullName,
): Promise<number> {
  const user = teams.page.getByRole('button', { name: new RegExp(`User ${fullName} with status`) });
  return user
    .filter({ visible: true })
    .first()
    .evaluate(
      (element, text) =>
        new Promise<number>((resolve) => {
          const clickedAt = performance.now();
          // No named functions in here: the TypeScript loader would add a helper that the page does not have.
          const observer = new MutationObserver(() => {
            const cards = document.querySelectorAll(
              '[aria-labelledby="assessment-comments-of-worker"] article',
            );
            if (!(cards[0]?.textContent ?? '').includes(text)) return;
            observer.disconnect();
            // The first callback runs before the frame is painted, the second one after it.
            requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - clickedAt)));
          });
          observer.observe(document.body, { childList: true, subtree: true, characterData: true });
          (element as HTMLElement).click();
        }),
      textOfFirst,
    );
}
