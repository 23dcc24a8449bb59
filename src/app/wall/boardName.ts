// What a board is called.
import type { Board } from '../../model/board';
import type { Words } from '../../words/zh';

export function boardName({ id, name, pages }: Board, words: Words): string {
  if (name !== null) return name;
  const { setup } = words.wall;
  const first = pages[0]?.page;
  if (first?.kind === 'category' && id.startsWith('category/')) {
    return first.category === null ? setup.withoutCategory : words.shell.categoryName(first.category);
  }
  return id === 'tasks' ? setup.tasks : setup.overall;
}
