// Addresses for plain links. A link of the router computes and watches the whole address, which lists of a hundred
// feel; the browser follows these by itself, and the router hears of it.
import { formatSearchText } from './searchText';

/** "#/indicator?code=QY01&area=320703"; what is undefined is left out. */
export function addressOf(
  path: '/indicator' | '/registers' | '/tasks',
  search: Readonly<Record<string, string | undefined>>,
): string {
  return `#${path}${formatSearchText(search)}`;
}
