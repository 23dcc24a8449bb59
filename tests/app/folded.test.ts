import { createElement, type ComponentProps } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Folded } from '../../src/app/controls/Folded';

function drawn(open: boolean): string {
  const props: ComponentProps<typeof Folded> = { summary: '84 项', open, children: '名称' };
  return renderToStaticMarkup(createElement(Folded, props));
}

describe('what is folded away', () => {
  it('R-266 is drawn only where it is open', () => {
    expect(drawn(false)).toBe('<details><summary>84 项</summary></details>');
    expect(drawn(true)).toBe('<details open=""><summary>84 项</summary>名称</details>');
  });
});
