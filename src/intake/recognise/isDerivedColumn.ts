// Growth, completion and ranks that stand beside what they are derived from. Law: growth whose base the table does not
// hold ("规模以上工业增加值增速" beside other things) is a measure like any other.
import type { ColumnProfile } from './columnProfile';
import { foldHeader, isDerivedHeader, subjectOfGrowth } from './headerWords';

export function isDerivedColumn(profile: ColumnProfile, all: readonly ColumnProfile[]): boolean {
  if (!isDerivedHeader(profile.parts)) return false;
  const subject = profile.parts.length === 1 ? subjectOfGrowth(profile.header) : null;
  if (subject === null || subject.length < 3) return true;
  return all.some((other) => {
    if (other === profile || other.counts.number === 0 || isDerivedHeader(other.parts)) return false;
    const name = foldHeader(other.header);
    return name.length >= 2 && (name.includes(subject) || subject.includes(name));
  });
}
