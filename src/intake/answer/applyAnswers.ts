// Options of the command line put into a mapping. Law: they fill what the file left open; what it states stays.
import type { ColumnRole, Mapping, TableMapping } from '../../model/mapping';
import { isUnlikely } from '../notation/natureOfUnit';
import { shapeOf } from '../recognise/shape';
import { readAnsweredPeriod, withAnsweredPeriod } from './withPeriod';
import { withUnitsOfNames } from './unitsOfNames';

/** Options of the command line; null where nothing was given. */
export interface Answers {
  /** "2023", "2023年1-6月", "2024-Q3". */
  readonly period: string | null;
  /** One unit ("万元"), units by name ("RD经费=亿元,RD强度=%"), or units in the order of the open columns ("亿元,%"). */
  readonly unit: string | null;
  readonly area: string | null;
  /** Name of the only sheet to take, or its position from 1. */
  readonly sheet: string | null;
}

/** Fills what the file left open; what the file states stays. Throws on a period that is none. */
export function applyAnswers(mapping: Mapping, answers: Answers): Mapping {
  const chosen = answers.sheet === null ? mapping : onlySheet(mapping, answers.sheet);
  const tables = chosen.tables.map((table) => {
    const dated = answers.period === null ? table : withPeriod(table, answers.period);
    const placed = answers.area === null ? dated : withArea(dated, answers.area);
    return answers.unit === null ? placed : withUnits(placed, answers.unit);
  });
  return { ...chosen, tables };
}

function onlySheet(mapping: Mapping, wanted: string): Mapping {
  const sheets = [...new Set(mapping.tables.map((table) => table.sheet))];
  const name = sheets.includes(wanted) ? wanted : sheets[Number(wanted) - 1];
  const tables = mapping.tables.filter((table) => table.sheet === name);
  return { ...mapping, shape: shapeOf(tables), tables };
}

function withPeriod(table: TableMapping, text: string): TableMapping {
  const reading = readAnsweredPeriod(text);
  if (reading === null) throw new Error(`not a period: ${JSON.stringify(text)}`);
  if (table.layout === 'register') return table;
  // The year of a task list is stated by its title; the day it describes may still be open.
  if (table.layout === 'taskList')
    return (table.defaults.period ?? '').length > 4 ? table : withAnsweredPeriod(table, reading);
  if (table.defaults.period !== null) return table;
  if (table.columns.some((role) => role.role === 'period' && role.part === 'year')) return table;
  // "一季度" in a column of periods takes the year; what the column states itself, and its form, stay.
  if (table.columns.some((role) => role.role === 'period' && role.part === 'whole'))
    return { ...table, defaults: { ...table.defaults, period: reading.period } };
  return withAnsweredPeriod(table, reading);
}

function withArea(table: TableMapping, area: string): TableMapping {
  if (table.defaults.area !== null || table.columns.some((role) => role.role === 'area' || role.role === 'areaCode'))
    return table;
  return { ...table, defaults: { ...table.defaults, area } };
}

function withUnits(table: TableMapping, text: string): TableMapping {
  if (table.defaults.unit !== null) return table;
  const words = text.split(/[,，;；、]/).map((word) => word.trim());
  const isRowed = table.columns.some((role) => role.role === 'unit');
  const isAlone = words.length === 1 && !text.includes('=');
  if (isAlone) return isRowed ? withUnitOfTable(table, text.trim()) : withOneUnit(table, text.trim());
  const named = new Map(
    words
      .filter((word) => word.includes('='))
      .map((word) => [word.slice(0, word.indexOf('=')).trim(), word.slice(word.indexOf('=') + 1).trim()]),
  );
  // A cell that states a unit goes before them.
  if (isRowed) return named.size === 0 ? table : withUnitsOfNames(table, named);
  const inOrder = words.filter((word) => !word.includes('='));
  return {
    ...table,
    columns: table.columns.map((role, index): ColumnRole => {
      if (role.role !== 'value' || role.measure !== 'actual' || role.at.unit !== null) return role;
      const unit =
        named.get(role.at.indicator ?? '') ?? named.get(table.headers[index] ?? '') ?? inOrder.shift() ?? null;
      return { ...role, at: { ...role.at, unit } };
    }),
  };
}

function withUnitOfTable(table: TableMapping, unit: string): TableMapping {
  return { ...table, defaults: { ...table.defaults, unit } };
}

/** One unit for all, except for columns whose name speaks against it: they stay open until they are named. */
function withOneUnit(table: TableMapping, unit: string): TableMapping {
  const isOpen = (role: ColumnRole): role is ValueRole =>
    role.role === 'value' && role.measure === 'actual' && role.at.unit === null && role.at.indicator !== null;
  const speaksAgainst = (role: ColumnRole): boolean => isOpen(role) && isUnlikely(unit, role.at.indicator ?? '');
  if (!table.columns.some(speaksAgainst)) return withUnitOfTable(table, unit);
  return {
    ...table,
    columns: table.columns.map((role) =>
      isOpen(role) && !speaksAgainst(role) ? { ...role, at: { ...role.at, unit } } : role,
    ),
  };
}

type ValueRole = Extract<ColumnRole, { role: 'value' }>;
