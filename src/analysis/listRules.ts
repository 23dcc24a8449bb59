// How a task list is judged: as it was set, else as shipped (docs/adr/0014).
import { DEFAULT_LIST_RULES, type ListRules } from '../model/lampMethod';

export function listRules(lists: readonly ListRules[], list: string): ListRules {
  return lists.find(({ id }) => id === list) ?? { id: list, ...DEFAULT_LIST_RULES };
}
