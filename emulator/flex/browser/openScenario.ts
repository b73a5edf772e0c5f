import type { Actions, ITask, Manager } from '@twilio/flex-ui';
import type { Opening } from '../pageScenario';
import { accessibleName, isNamed } from './accessibleName';

declare const Twilio: { Flex: { Actions: typeof Actions; Manager: typeof Manager } };

const LIMIT_MS = 15_000;
const INTERVAL_MS = 100;
const HEADER_BUTTONS = '.Twilio-MainHeader :is(button, [role="button"])';
/** Flex gives its tabs no role. The button in the tab reacts to the click, not the element around it. */
const TABS = '.Twilio-TabHeader button';

/**
 * Opens what a scenario names. Returns one sentence for each thing that did not appear or could not be opened.
 * It never throws.
 */
export async function openScenario({ selectTask, selectTab, pressButton }: Opening): Promise<string[]> {
  const problems: string[] = [];
  const step = async <Found>(
    what: string,
    find: () => Found | undefined,
    act: (found: Found) => unknown,
  ): Promise<void> => {
    try {
      const found = await waitFor(find);
      if (found === undefined) problems.push(`${what} did not appear.`);
      else await act(found);
    } catch (error) {
      problems.push(`${what} could not be opened: ${String(error)}`);
    }
  };
  if (selectTask !== undefined) await step(`The task “${selectTask}”`, () => taskNamed(selectTask), select);
  if (selectTab !== undefined)
    await step(`The tab “${selectTab[0]}”`, () => visibleElement(TABS, selectTab), click);
  if (pressButton !== undefined)
    await step(`The button “${pressButton[0]}”`, () => visibleElement(HEADER_BUTTONS, pressButton), expand);
  return problems;
}

function taskNamed(name: string): ITask | undefined {
  const { tasks } = Twilio.Flex.Manager.getInstance().store.getState().flex.worker;
  return [...tasks.values()].find(({ attributes }: ITask<{ name?: unknown }>) => attributes.name === name);
}

function select(task: ITask): Promise<void> {
  return Twilio.Flex.Actions.invokeAction('SelectTask', { task });
}

function visibleElement(selector: string, names: readonly string[]): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>(selector)].find(
    (element) =>
      element.getClientRects().length > 0 && names.some((name) => isNamed(accessibleName(element), name)),
  );
}

function click(element: HTMLElement): void {
  element.click();
}

/** A button that is expanded already would close what the scenario is about. */
function expand(button: HTMLElement): void {
  if (button.getAttribute('aria-expanded') !== 'true') button.click();
}

async function waitFor<Found>(find: () => Found | undefined): Promise<Found | undefined> {
  const endsAt = performance.now() + LIMIT_MS;
  for (;;) {
    const found = find();
    if (found !== undefined || performance.now() > endsAt) return found;
    await new Promise((resolve) => setTimeout(resolve, INTERVAL_MS));
  }
}
