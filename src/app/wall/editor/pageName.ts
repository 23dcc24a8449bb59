// What a page of a board is called in lists: its subject; the kind stands beside it.
import type { KnownIndex } from '../../../analysis/known';
import type { BoardPage } from '../../../model/board';
import { nameOf } from '../../../words/nameOf';
import type { Words } from '../../../words/zh';

export function pageName(page: BoardPage, index: KnownIndex, words: Words): string {
  const { kinds } = words.wall.editor;
  switch (page.kind) {
    case 'attainment':
    case 'ladder':
      return kinds[page.kind];
    case 'category':
      return page.category === null ? words.wall.setup.withoutCategory : words.shell.categoryName(page.category);
    case 'indicator':
    case 'ranking': {
      const indicator = index.indicators.get(page.indicator);
      return indicator === undefined ? page.indicator : nameOf(indicator, words);
    }
    case 'tasksByLamp':
      return page.list;
    case 'changesSince':
      return words.wall.since(words.formatDate(page.since));
    case 'text':
      return page.title.trim() === '' ? kinds.text : page.title;
  }
}
