// What a number stands on, in words: indicator, time and value with the files behind it, rows of a register, a target, or
// a task list. Law: each basis is said once; what came with no file names none.
import type { KnownIndex } from '../../analysis/known';
import type { Basis } from '../../analysis/sentences/basis';
import { formatTaskTarget } from '../../chart/sentences/formatTaskTarget';
import { sourceFiles } from '../../chart/sourceLine';
import type { ImportsById } from '../../model/importOrigin';
import { nameOf } from '../../words/nameOf';
import type { Words } from '../../words/zh';

export type BasisWriter = (on: readonly Basis[]) => string;

export function basisWriter(index: KnownIndex, log: ImportsById, words: Words): BasisWriter {
  const nameOfCode = (code: string): string => {
    const indicator = index.indicators.get(code);
    return indicator === undefined ? code : nameOf(indicator, words);
  };
  return (on) =>
    [...new Set(on.map((basis) => basisText(basis, nameOfCode, log, words)))].join(words.report.sourceSeparator);
}

function basisText(basis: Basis, nameOfCode: (code: string) => string, log: ImportsById, words: Words): string {
  const { report } = words;
  switch (basis.kind) {
    case 'value': {
      const { code, reading } = basis;
      const files = sourceFiles(
        reading.observations.map(({ source }) => source),
        log,
      );
      const value = words.formatValue(reading.value, reading.unit, null);
      const time = words.formatPeriod(reading.period, reading.form);
      return report.valueSource(nameOfCode(code), code, time, value, files.join(words.common.listSeparator));
    }
    case 'rows': {
      const { code, period, register, derived } = basis;
      const rows = new Set(derived.parts.flatMap((part) => part.rows)).size;
      return report.rowsSource(nameOfCode(code), words.formatPeriod(period, 'period'), register, rows);
    }
    case 'target': {
      const { indicator, period, origin } = basis.target;
      const name = indicator === null ? '' : nameOfCode(indicator);
      const goal = formatTaskTarget(basis.target, words);
      return report.targetSource(name, words.formatPeriod(period, 'period'), goal, origin);
    }
    case 'tasks':
      return report.tasksSource(basis.list, words.formatDate(basis.day));
  }
}
