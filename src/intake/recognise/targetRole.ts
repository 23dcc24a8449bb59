// The column of targets beside the values ("年度目标"). Law: a target holds for the year, whatever part of it is reported.
import type { ColumnRole, Coordinates } from '../../model/mapping';
import { NOWHERE } from '../../model/mapping';
import { firstDay, periodAt } from '../../model/period';
import type { Period } from '../../model/period';
import { matchArea } from '../names';
import type { NameIndex } from '../names';
import { splitLabel } from '../notation/parseUnitText';
import { periodInText } from '../notation/periodInText';
import type { ColumnProfile } from './columnProfile';
import { isUnitPart, unitOfHeader } from './headerUnit';
import { headerMeaning, measureMeaning } from './headerWords';
import { measureName } from './measureName';

interface Rows {
  readonly names: NameIndex;
  readonly rowsAreIndicators: boolean;
}

/** `period` is the one that the table states, null when nothing states one. */
export function targetRole(profile: ColumnProfile, period: Period | null, rows: Rows | null = null): ColumnRole {
  const isWithinYear = period !== null && /^\d{4}(-(Q\d|H\d|\d\d))?$/.test(period);
  const year = isWithinYear ? periodAt(firstDay(period), 'year') : period;
  return {
    role: 'value',
    measure: 'target',
    at: { ...NOWHERE, ...ofHeadings(profile, rows), period: year, unit: unitOfHeader(profile.parts) },
  };
}

/** "墟沟街道 / 目标" is the target there; "科小入库 / 目标", where rows are areas, the one of 科小入库. */
function ofHeadings({ parts }: ColumnProfile, rows: Rows | null): Partial<Coordinates> {
  if (rows === null || parts.length < 2) return {};
  const headings = parts.filter((part) => headerMeaning(part) === null && measureMeaning(part) === null);
  const naming = headings.filter((part) => !isUnitPart(part, parts) && periodInText(part) === null);
  const area = naming.find((part) => matchArea(rows.names, splitLabel(part).name) !== null);
  if (rows.rowsAreIndicators) return area === undefined ? {} : { area: splitLabel(area).name };
  return naming.length === 0 ? {} : { indicator: measureName(rows.names, naming) };
}
