// The sentence about one indicator in an area at a time: level, changes, completion, record, place, parts.
// Law: a value that is not there gives the sentence that says so, or none; never a zero.
import type { Indicator } from '../../model/indicator';
import { frequencyOf, type IsoDate, type Period } from '../../model/period';
import { type KnownIndex, shelvesAt } from '../known';
import { overviewMode } from '../overview';
import { readIndicator } from '../readIndicator';
import { changeFacts } from './clauses/changeFacts';
import { completionFact, targetOf } from './clauses/completionFact';
import { levelFact } from './clauses/levelFact';
import { partsFact } from './clauses/partsFact';
import { placeFact } from './clauses/placeFact';
import { recordFact } from './clauses/recordFact';
import type { ClauseFact, LevelFact } from './clauseFact';
import type { Sentence } from './sentence';

export function indicatorSentence(
  index: KnownIndex,
  indicator: Indicator,
  area: string,
  period: Period,
  today: IsoDate,
): Sentence | null {
  const reading = readIndicator(index, indicator, area, period, overviewMode(period));
  const level = levelFact(indicator, area, period, reading, today);
  if (level === null || (level.kind === 'missing' && !isFollowed(index, indicator.code, area))) return null;
  const groups = level.kind === 'missing' ? [[level]] : factGroups(index, area, level);
  return {
    id: indicator.code,
    period,
    groups: groups.map((facts) => facts.map((fact) => [{ kind: 'clause', fact }])),
    leftOut: [],
  };
}

function factGroups(index: KnownIndex, area: string, level: LevelFact): ClauseFact[][] {
  const { indicator, reading } = level;
  const mode = frequencyOf(reading.period) === 'year' ? 'total' : 'yearToDate';
  // Of nothing there is neither a part nor a record.
  if (reading.value === 0) return [[level, ...changeFacts(index, indicator, area, reading, mode)]];
  const target = targetOf(index, indicator.code, area, reading);
  const facts = [
    level,
    ...changeFacts(index, indicator, area, reading, mode),
    target === null ? null : completionFact(target, reading, 'underWay', level.on),
    recordFact(index, indicator, area, reading),
    placeFact(index, indicator, area, reading, mode),
  ];
  const parts = partsFact(index, indicator, area, reading, mode);
  const said = facts.filter((fact) => fact !== null);
  return parts === null ? [said] : [said, [parts]];
}

/** Whether anybody waits for its figures: of what was never imported nor promised, nothing is missing. */
function isFollowed(index: KnownIndex, code: string, area: string): boolean {
  const isPromised = (index.targetsByIndicator.get(code) ?? []).some((target) => target.area === area);
  return isPromised || shelvesAt(index, code, area).length > 0;
}
