// Counts of one or two persons, who could be recognised (practice 7.1): what neither a wall nor a public edition shows.
// Law: nought is no person; a unit that does not count persons is never one.
import { convertUnit } from './unit';

const FEWEST_PERSONS = 3;

/** Units that count persons one by one, as units are written once they are normalised. */
const PERSON_UNITS: ReadonlySet<string> = new Set(['人', '名', '位', '人次']);

/** Whether values of that unit count persons. */
export function countsPersons(unit: string): boolean {
  return PERSON_UNITS.has(unit) || convertUnit(1, unit, '人') !== null;
}

/** Whether a value counts so few persons that they could be recognised. */
export function isFewPersons(value: number, unit: string): boolean {
  const persons = PERSON_UNITS.has(unit) ? value : convertUnit(value, unit, '人');
  return persons !== null && persons > 0 && persons < FEWEST_PERSONS;
}
