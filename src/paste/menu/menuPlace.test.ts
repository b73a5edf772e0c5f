import { menuPlace } from './menuPlace';

const BOUNDS = { left: 100, top: 50, right: 420, bottom: 850 };
const MENU = { width: 160, height: 100 };
const buttonAt = (left: number, top: number) => ({ left, top, right: left + 24, bottom: top + 24 });

it('opens below the button, with its end at the end of the button', () => {
  expect(menuPlace(buttonAt(380, 200), MENU, BOUNDS, false)).toMatchObject({ left: 244, top: 228 });
  expect(menuPlace(buttonAt(110, 200), MENU, BOUNDS, true)).toMatchObject({ left: 110, top: 228 });
});

it('opens above a button that has too little room below', () => {
  expect(menuPlace(buttonAt(380, 800), MENU, BOUNDS, false)).toMatchObject({ top: 696 });
});

it('stays between the left and the right edge', () => {
  expect(menuPlace(buttonAt(110, 200), MENU, BOUNDS, false)).toMatchObject({ left: 104 });
  expect(menuPlace(buttonAt(390, 200), MENU, BOUNDS, true)).toMatchObject({ left: 256 });
});

it('scrolls where it fits neither below nor above', () => {
  const low = { ...BOUNDS, bottom: 150 };
  expect(menuPlace(buttonAt(380, 60), MENU, low, false)).toMatchObject({ top: 88, maxHeight: 58 });
});
