// A file with the answers a person gave beforehand and the mapping saved for files of its shape.
// Law: an answer fills what the file leaves open and overrides nothing it states; what stays open is asked on.
import type { Question } from '../../model/issue';
import type { ColumnRole, Mapping, TableMapping } from '../../model/mapping';
import { parsePeriodText } from '../notation/parsePeriodText';
import { isAnswered } from '../recognise/tableQuestions';
import type { PlanFile } from './mapFile';
import { transferMapping } from './transferMapping';

export interface GivenAnswers {
  readonly period: string | null;
  /** "万元" for all that is open, or "RD经费=亿元;RD强度=%" by indicator. */
  readonly unit: string | null;
  readonly area: string | null;
}

export function answered(file: PlanFile, answers: GivenAnswers, saved: Mapping | null): PlanFile {
  const taken = saved === null ? file.mapping : transferMapping(saved, file.mapping);
  const tables = taken.tables.map((table, position) => {
    const asked = file.questions.filter((question) => question.table === position);
    return withArea(withUnit(withPeriod(table, answers.period, asked), answers.unit, asked), answers.area);
  });
  return {
    ...file,
    mapping: { ...taken, tables },
    questions: file.questions.filter((question) => question.table === null || !isAnswered(question, tables)),
  };
}

function withPeriod(table: TableMapping, text: string | null, asked: readonly Question[]): TableMapping {
  const reading = text === null ? null : parsePeriodText(text);
  if (reading?.period == null || !asked.some(({ kind }) => kind === 'period')) return table;
  const listYear = table.layout === 'taskList' ? Number(reading.period.slice(0, 4)) : table.listYear;
  const defaults = { ...table.defaults, period: reading.period, form: table.defaults.form ?? reading.form };
  return { ...table, listYear, defaults };
}

function withUnit(table: TableMapping, text: string | null, asked: readonly Question[]): TableMapping {
  if (text === null) return table;
  return asked
    .filter(({ kind }) => kind === 'unit')
    .reduce((taken, question) => answerUnit(taken, question, text), table);
}

function answerUnit(table: TableMapping, { columns, params }: Question, text: string): TableMapping {
  const unit = unitFor(String(params['indicator'] ?? ''), text);
  if (unit === null) return table;
  if (params['indicator'] === undefined) return { ...table, defaults: { ...table.defaults, unit } };
  const open = new Set(columns.map((column) => column - table.range.left));
  return { ...table, columns: table.columns.map((role, index) => (open.has(index) ? inUnit(role, unit) : role)) };
}

function inUnit(role: ColumnRole, unit: string): ColumnRole {
  return role.role === 'value' && role.at.unit === null ? { ...role, at: { ...role.at, unit } } : role;
}

/** Null when units are given by indicator and this one is not among them. */
function unitFor(indicator: string, text: string): string | null {
  if (!text.includes('=')) return text;
  for (const pair of text.split(/[;；]/)) {
    const [name = '', unit = ''] = pair.split('=').map((part) => part.trim());
    if (name === indicator && unit !== '') return unit;
  }
  return null;
}

function withArea(table: TableMapping, area: string | null): TableMapping {
  if (area === null || table.defaults.area !== null) return table;
  return { ...table, defaults: { ...table.defaults, area } };
}
