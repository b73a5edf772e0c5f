import type * as Screens from '../testing/renderScreens';
import { STORY_NOW } from '../../src/stories/storyComments';
import { fakeIntersections } from '../../src/testing/fakes/fakeIntersections';
import { fakeScrollIntoView } from '../../src/testing/fakes/fakeScrollIntoView';
import { isExpectedAttribute } from '../../src/testing/fixtures/attributes';
import { SUBSTITUTES } from '../substitutes.cjs';

/** The screens in a fresh set of modules, so that both sets can be used in one test. */
function loadScreens(replaced: Readonly<Record<string, string>>): typeof Screens {
  let screens: typeof Screens | undefined;
  jest.isolateModules(() => {
    for (const [name, substitute] of Object.entries(replaced)) {
      jest.doMock(name, () => jest.requireActual<object>(substitute));
    }
    screens = jest.requireActual<typeof Screens>('../testing/renderScreens');
  });
  if (screens === undefined) throw new Error('The screens are not loaded.');
  return screens;
}

/** The markup without the ids, which each implementation counts in its own way. */
const markupOf = (screen: HTMLElement | undefined): string | undefined =>
  screen?.innerHTML.replace(/ (id|for|aria-labelledby|aria-describedby|aria-controls|fill)="[^"]*"/g, ' $1');

it('draw the same elements, attributes and styles as the original packages, on every screen', () => {
  fakeIntersections();
  fakeScrollIntoView();
  jest.spyOn(Date, 'now').mockReturnValue(STORY_NOW);
  const errors = jest.spyOn(console, 'error').mockReturnValue(undefined);
  const original = loadScreens({}).renderScreens();
  const shipped = loadScreens(SUBSTITUTES).renderScreens();

  expect([...shipped.keys()].length).toBeGreaterThan(100);
  for (const name of original.keys()) {
    expect({ name, markup: markupOf(shipped.get(name)) }).toEqual({
      name,
      markup: markupOf(original.get(name)),
    });
  }
  // React's development build warns about properties that are no attributes.
  expect(errors).not.toHaveBeenCalled();
  const elements = [...shipped.values()].flatMap((screen) => [...screen.querySelectorAll('*')]);
  const attributes = new Set(elements.flatMap((element) => element.getAttributeNames()));
  expect([...attributes].filter((name) => !isExpectedAttribute(name))).toEqual([]);
});
