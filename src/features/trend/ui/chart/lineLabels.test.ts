import { placeLabels } from './lineLabels';

it('places labels at the ends of their lines', () => {
  expect(placeLabels([20, 70], 96)).toEqual([20, 70]);
});

it.each<[ends: [number, number], places: [number, number]]>([
  [
    [50, 50],
    [42, 58],
  ],
  [
    [52, 48],
    [58, 42],
  ],
  [
    [0, 0],
    [8, 24],
  ],
  [
    [96, 96],
    [72, 88],
  ],
])('moves the labels of lines that end at %p apart, within the height', (ends, places) => {
  expect(placeLabels(ends, 96)).toEqual(places);
});
