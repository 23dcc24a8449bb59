// SDMX files may ask for values to be deleted. Law: an import never deletes; what asks for it is counted and named.
import type { Issue } from '../../../model/issue';

export function deletionIssue(file: string, sheet: string | null, count: number): Issue {
  return { kind: 'deletionIgnored', severity: 'warning', file, sheet, cell: null, text: null, params: { count } };
}
