import { saveFile } from './saveFile';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

it('saves the text as a file, leaves nothing in the page, and releases its URL', () => {
  const click = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    expect([this.download, this.href]).toEqual(['file.csv', 'blob:1']);
  });
  const create = jest.fn((_: Blob) => 'blob:1');
  const revoke = jest.fn();
  Object.assign(URL, { createObjectURL: create, revokeObjectURL: revoke });

  saveFile('file.csv', 'text');

  expect(click).toHaveBeenCalledTimes(1);
  expect(create.mock.calls[0]?.[0]).toMatchObject({ type: 'text/csv;charset=utf-8', size: 4 });
  expect(document.body).toBeEmptyDOMElement();
  jest.runOnlyPendingTimers();
  expect(revoke).toHaveBeenCalledWith('blob:1');
});
