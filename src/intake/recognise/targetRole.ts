// The column of targets beside the values ("年度目标"). Law: a target holds for the year, whatever part of it is reported.
import type { ColumnRole } from '../../model/mapping';
import { NOWHERE } from '../../model/mapping';
import { firstDay, periodAt } from '../../model/period';
import type { Period } from '../../model/period';
import type { ColumnProfile } from './columnProfile';
import { unitOfHeader } from './headerUnit';

/** `period` is the one that the table states, null when nothing states one. */
export function targetRole(profile: ColumnProfile, period: Period | null): ColumnRole {
  const isWithinYear = period !== null && /^\d{4}(-(Q\d|H\d|\d\d))?$/.test(period);
  const year = isWithinYear ? periodAt(firstDay(period), 'year') : period;
  return { role: 'value', measure: 'target', at: { ...NOWHERE, period: year, unit: unitOfHeader(profile.parts) } };
}
