import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Folded } from '../../src/app/controls/Folded';

const drawn = (open: boolean) => renderToStaticMarkup(createElement(Folded, { summary: '84 项', open }, '名称'));

describe('what is folded away', () => {
  it('R-266 is drawn only where it is open', () => {
    expect(drawn(false)).toBe('<details><summary>84 项</summary></details>');
    expect(drawn(true)).toBe('<details open=""><summary>84 项</summary>名称</details>');
  });
});
