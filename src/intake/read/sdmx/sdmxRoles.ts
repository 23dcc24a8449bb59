// What a component of an SDMX data set is about, by its declared roles and its customary name.
// Source: SDMX cross-domain concepts. Law: a component that nothing names cuts the series (dimension) or only says
// something of its values (attribute).
import type { DeclaredColumn } from '../../sheet';

type Role = DeclaredColumn['role'];

const CONCEPTS: readonly (readonly [RegExp, Role])[] = [
  [/^(TIME_PERIOD|TIME|YEAR)$/, 'sdmxPeriod'],
  [/^(REF_AREA|GEO|LOCATION|COUNTRY|REGION|AREA|GEO_PICT)$/, 'area'],
  [/^(UNIT_MEASURE|UNIT)$/, 'unit'],
  [/^UNIT_MULT$/, 'multiplier'],
  [/^(OBS_STATUS|OBS_FLAG)$/, 'status'],
  [/^(INDICATOR|SERIES|MEASURE|VARIABLE|SUBJECT|CONCEPT|INDIC(_\w+)?|NA_ITEM)$/, 'indicator'],
  // The period itself says how often; the others tell how the message was made.
  [/^(FREQ|FREQUENCY|KEY|SERIES_KEY|OBS_KEY|TIME_FORMAT|DECIMALS|LAST UPDATE|CONF_STATUS)$/, 'leftOut'],
];

const OF_ATTRIBUTES: readonly Role[] = ['unit', 'multiplier', 'status'];

/** `roles` are the concept roles that a message declares; they go before the name. */
export function roleOfDimension(id: string, roles: readonly string[] = []): Role {
  for (const name of [...roles.map(conceptOfRole), id]) {
    const match = CONCEPTS.find(([pattern]) => pattern.test(name.toUpperCase()));
    if (match !== undefined) return match[1];
  }
  return 'dimension';
}

/** Attributes say of a value what it is worth; none of them makes a series of its own. */
export function roleOfAttribute(id: string, roles: readonly string[] = []): Role {
  const role = roleOfDimension(id, roles);
  if (role === 'dimension') return 'attribute';
  return OF_ATTRIBUTES.includes(role) ? role : 'leftOut';
}

/** A first draft of the format wrote roles as plain words. */
function conceptOfRole(role: string): string {
  return role.toLowerCase() === 'time' ? 'TIME_PERIOD' : role;
}
