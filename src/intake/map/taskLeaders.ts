// Who leads a task, from one column or two. Law: names that no word and no order tells apart stay together as written.
import { foldText } from '../notation/cleanText';

export interface TaskLeaders {
  readonly leader: string | null;
  readonly deputy: string | null;
}

/** "张三/李四", "主要：张三；分管：李四", "张三（主要）、李四（分管）"; one name alone leads. */
export function splitLeaders(text: string): TaskLeaders {
  const names = foldText(text)
    .split(/[/、,;\n]+/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const leader = labelled(names, /主要(?:领导|负责人)?/);
  const deputy = labelled(names, /分管(?:领导|负责人)?/);
  if (leader !== null || deputy !== null) return { leader, deputy };
  if (names.length === 2) return { leader: names[0] ?? null, deputy: names[1] ?? null };
  return { leader: text, deputy: null };
}

function labelled(names: readonly string[], label: RegExp): string | null {
  const found = names.filter((name) => label.test(name));
  const bare = found.map((name) => name.replace(new RegExp(`\\(?${label.source}\\)?:?`), '').trim());
  return bare.length === 0 || bare.includes('') ? null : bare.join('、');
}
