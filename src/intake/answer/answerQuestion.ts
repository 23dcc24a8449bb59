// One answered question put into the mapping. Law: the answer reaches exactly what was asked about.
import type { Question } from '../../model/issue';
import type { ColumnRole, Mapping, TableMapping } from '../../model/mapping';
import { parsePeriod } from '../../model/period';
import { namesAsked } from '../../model/namesAsked';
import { FRACTION } from '../../model/unit';
import { notationFor } from '../notation/periodsOfColumn';
import { withHeader } from './headerChange';
import { withUnitsOfNames } from './unitsOfNames';
import type { Source } from './headerChange';
import { readAnsweredPeriod, withAnsweredPeriod } from './withPeriod';

/**
 * Puts the text of an answer where it belongs: a period or unit as written, a candidate of an ambiguous period,
 * "percent" or "fraction", "cumulative", "period" or "end", the header's row number from 1 ("" for no header), "first" or
 * "last" of a conflict.
 * An answer that cannot be read leaves the mapping as it is, so that the question stays open.
 */
export function answerQuestion(mapping: Mapping, question: Question, answer: string, source: Source): Mapping {
  const tables = mapping.tables.map((table, index) =>
    question.table === null || question.table === index ? answered(table, question, answer.trim(), source) : table,
  );
  return { ...mapping, tables };
}

function answered(table: TableMapping, question: Question, answer: string, source: Source): TableMapping {
  switch (question.kind) {
    case 'period':
      return withPeriod(table, answer);
    case 'unit':
      return withUnit(table, question, answer);
    case 'area':
      return answer === '' ? table : { ...table, defaults: { ...table.defaults, area: answer } };
    case 'form':
      return answer === 'cumulative' || answer === 'period' || answer === 'end'
        ? { ...table, defaults: { ...table.defaults, form: answer } }
        : table;
    case 'ambiguousPeriod':
    case 'ambiguousDate':
      return withChoice(table, question, answer);
    case 'percentOrFraction':
      return withShare(table, question, answer);
    case 'triangle':
      return answer === 'plus' || answer === 'minus' ? { ...table, triangle: answer } : table;
    case 'header':
      return withHeader(table, /^\d+$/.test(answer) ? [Number(answer) - 1] : [], source);
    case 'conflict':
      return answer === 'first' || answer === 'last' ? { ...table, onConflict: answer } : table;
    case 'layout':
      return answer === 'leaveOut' ? leftOut(table, question.columns) : table;
    case 'encoding':
    case 'revisionReason':
      return table;
  }
}

/** Fractions get a unit of their own, a hundred times that of percent; no value is touched. */
function withShare(table: TableMapping, question: Question, answer: string): TableMapping {
  switch (answer) {
    case 'fraction':
      return atColumns(table, question.columns, (role) => ({ ...role, at: { ...role.at, unit: FRACTION } }));
    case 'percent':
      return atColumns(table, question.columns, (role) => ({ ...role, isPercent: true }));
    default:
      return table;
  }
}

/** A person knows that these columns are not read. */
function leftOut(table: TableMapping, columns: readonly number[]): TableMapping {
  const isAsked = (index: number): boolean => columns.includes(table.range.left + index);
  return {
    ...table,
    columns: table.columns.map((role, index) => (isAsked(index) ? { role: 'ignored', reason: 'byUser' } : role)),
  };
}

function withPeriod(table: TableMapping, answer: string): TableMapping {
  const reading = readAnsweredPeriod(answer);
  return reading === null ? table : withAnsweredPeriod(table, reading);
}

/** Columns with names of their own get their own unit; otherwise the table gets it. */
function withUnit(table: TableMapping, question: Question, answer: string): TableMapping {
  if (answer === '') return table;
  const names = namesAsked(question);
  if (names.length > 0)
    return withUnitsOfNames(
      table,
      names.map((name) => [name, answer]),
    );
  if (question.params['indicator'] === undefined) return { ...table, defaults: { ...table.defaults, unit: answer } };
  return atColumns(table, question.columns, (role) => ({ ...role, at: { ...role.at, unit: answer } }));
}

function withChoice(table: TableMapping, question: Question, answer: string): TableMapping {
  const period = parsePeriod(answer);
  const text = question.params['text'];
  const columns = table.columns.map((role, index): ColumnRole => {
    if (!question.columns.includes(table.range.left + index)) return role;
    if (role.role === 'value' && period !== null) return { ...role, at: { ...role.at, period } };
    if (role.role !== 'period' || typeof text !== 'string') return role;
    const notation = notationFor(text, answer);
    return notation === null ? role : { ...role, notation };
  });
  return { ...table, columns };
}

type ValueRole = Extract<ColumnRole, { role: 'value' }>;

function atColumns(
  table: TableMapping,
  columns: readonly number[],
  change: (role: ValueRole) => ValueRole,
): TableMapping {
  return {
    ...table,
    columns: table.columns.map((role, index) =>
      role.role === 'value' && columns.includes(table.range.left + index) ? change(role) : role,
    ),
  };
}
