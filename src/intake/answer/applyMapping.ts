// A saved mapping for a new file: decisions of a person are taken over, what the new file states counts.
// Law: no value lands under another column's role: columns are matched by what they are called, and a column whose
// content plainly contradicts the saved role is recognised anew and named, as are new and missing columns.
import type { Issue } from '../../model/issue';
import type { Mapping, TableMapping } from '../../model/mapping';
import type { Proposal } from '../recognise';
import { isAnswered } from '../recognise/isAnswered';
import type { Source } from './headerChange';
import { mergeTable } from './mergeTable';
import { withRememberedHeader } from './rememberedHeader';
import { savedTables } from './savedTable';

export interface Applied extends Proposal {
  /** Positions of the tables that take over what was saved. */
  readonly taken: readonly number[];
}

/** The proposal with saved roles and answers; unchanged where no table of the new file is of a saved form. */
export function applyMapping(saved: Mapping, fresh: Proposal, source: Source): Applied {
  const issues: Issue[] = [];
  const taken: number[] = [];
  const olds = savedTables(saved, fresh.mapping);
  const tables = fresh.mapping.tables.map((proposed, position): TableMapping => {
    const old = olds[position];
    if (old === null || old === undefined) return proposed;
    const table = withRememberedHeader(old, proposed, source);
    const ofTable = fresh.questions.filter((question) => question.table === position);
    const merged = mergeTable(old, table, ofTable, source);
    issues.push(...merged.issues);
    if (merged.isTaken) taken.push(position);
    return merged.table;
  });
  const questions = fresh.questions.filter((question) => !isAnswered(question, tables));
  const ignored = taken.length === 0 || saved.ignored === undefined ? {} : { ignored: saved.ignored };
  return { mapping: { ...fresh.mapping, tables, ...ignored }, questions, issues: [...fresh.issues, ...issues], taken };
}
