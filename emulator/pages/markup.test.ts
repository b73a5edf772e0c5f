import { markup } from './markup';

describe('markup', () => {
  it('escapes values, including those in attributes', () => {
    expect(markup`<a title="${'"><b>'}">${"<i> & '"}</a>`.source).toBe(
      '<a title="&#34;&#62;&#60;b&#62;">&#60;i&#62; &#38; &#39;</a>',
    );
  });

  it('keeps nested markup, single or in an array', () => {
    const items = ['a', 'b'].map((name) => markup`<li>${name}</li>`);
    expect(markup`<ul>${items}</ul>${markup`<p>${3}</p>`}`.source).toBe(
      '<ul><li>a</li><li>b</li></ul><p>3</p>',
    );
  });
});
