// What a person said of a table that outlives its being recognised again, by a new header, other edges or a file of its form.
import type { TableMapping } from '../../model/mapping';

/** Only what was said: absent stays absent. */
export function keptAnswers({ triangle, unitsByName }: TableMapping): Pick<TableMapping, 'triangle' | 'unitsByName'> {
  return {
    ...(triangle === undefined ? {} : { triangle }),
    ...(unitsByName === undefined ? {} : { unitsByName }),
  };
}
