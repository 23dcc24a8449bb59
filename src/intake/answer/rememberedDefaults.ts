// What holds for a whole table, from the saved table of the same form where the new file leaves it open.
// Law: what the saved file stated itself was no answer and is not taken over; periods and data states belong to one file.
import type { ColumnRole, Coordinates, TableMapping } from '../../model/mapping';
import { sameUnit } from '../../model/unit';
import { periodOfTitle } from '../notation/periodOfTitle';
import { splitLabel } from '../notation/parseUnitText';

export function rememberedDefaults(
  old: TableMapping,
  fresh: TableMapping,
  columns: readonly ColumnRole[],
): Coordinates {
  const own = fresh.defaults;
  const isNamed = columns.some(({ role }) => role === 'indicator');
  return {
    indicator: isNamed ? null : (old.defaults.indicator ?? own.indicator),
    area: own.area ?? (isOfSheet(old, fresh) ? null : old.defaults.area),
    period: own.period,
    form: own.form ?? (statesForm(old) ? null : old.defaults.form),
    unit: own.unit ?? (statesUnit(old) ? null : old.defaults.unit),
    // Of a list they are what its sheets differ by.
    dimensions: fresh.layout === 'register' ? own.dimensions : { ...old.defaults.dimensions, ...own.dimensions },
  };
}

/** The area may have been the name of a sheet. */
function isOfSheet({ sheet, defaults }: TableMapping, fresh: TableMapping): boolean {
  return fresh.sheet !== sheet && defaults.area !== null && sheet.includes(defaults.area);
}

/** "1-6月" in a title makes its values cumulative; "6月" in the next one does not. */
function statesForm({ title }: TableMapping): boolean {
  const reading = periodOfTitle(title ?? '')?.reading;
  return reading !== undefined && (reading.form !== null || reading.upTo);
}

function statesUnit({ rowRoles, headers, title, defaults: { unit } }: TableMapping): boolean {
  if (unit === null) return false;
  const stated = [title ?? '', ...headers.flatMap((header) => header.split(' / '))].map(
    (text) => splitLabel(text).unit,
  );
  return Object.values(rowRoles).includes('unit') || stated.some((found) => found !== null && sameUnit(found, unit));
}
