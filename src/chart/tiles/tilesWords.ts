// What a tile map says: title, notes and table.
import { nameOf } from '../../words/nameOf';
import { type Scale, scaleUnit } from '../../words/scaleUnit';
import type { Words } from '../../words/zh';
import { asideNotes, asideText } from '../asideNotes';
import { missingText } from '../pointText';
import { placeClauses } from '../placeClause';
import { namesNote, stateNotes } from '../stateNotes';
import { plainCell, pointCell, type TableContent } from '../tableCells';
import { valueWriter } from '../valueWriter';
import { subjectRemarkNotes, tableWithRemarks, withSubjectRemarks } from '../subjectRemarks';
import type { Subject } from '../subjects';
import type { TilesData } from './tilesContent';

export function tilesScale(data: TilesData, words: Words): Scale {
  const values = data.tiles.map(({ point }) => point.value);
  return scaleUnit(values, data.unit, data.indicator.decimals, words);
}

export function tilesHeadline(data: TilesData, words: Words): string {
  const shown = words.headlines.between(words.formatPeriod(data.period, data.form), nameOf(data.indicator, words));
  const entries = data.tiles.flatMap(({ area, point: { value } }) => (value === null ? [] : [{ area, value }]));
  const write = valueWriter(tilesScale(data, words), data.unit, words);
  return [shown, ...placeClauses(entries, data.highlight, data.indicator, write, words)].join(
    words.headlines.separator,
  );
}

export function tilesNotes(data: TilesData, words: Words): string[] {
  const { tiles } = data;
  const shown = subjectsIn(data);
  const named = tiles.map(({ area, point }) => ({ point, name: nameOf(area, words) }));
  const missing = named
    .filter(({ point }) => point.value === null)
    .map(({ point, name }) => words.charts.notDrawn(name, missingText(point.status, words)));
  return [
    words.shapes.schematic,
    ...stateNotes(named, words),
    ...namesNote(missing, words.charts.emptyLeftOut, words),
    ...asideNotes(data.setAside, shown, words),
    ...subjectRemarkNotes(data.remarks, shown, data.form, words),
  ];
}

export function tilesTable(data: TilesData, words: Words): TableContent {
  const columns = [
    { label: words.charts.area, unit: '', isNumber: false },
    { label: nameOf(data.indicator, words), unit: words.formatUnit(data.unit), isNumber: true },
  ];
  const rows = data.tiles.map(({ area, point }) => [
    plainCell(nameOf(area, words)),
    pointCell(point, data.indicator.decimals, words),
  ]);
  const aside = data.setAside.map(({ area, reason }) => [
    plainCell(nameOf(area, words)),
    { text: asideText(reason, words), note: '', isMissing: true },
  ]);
  return tableWithRemarks({ columns, rows: [...rows, ...aside] }, data.tiles, data.remarks, words);
}

export function describeTiles(data: TilesData, title: string, words: Words): string {
  const text = words.shapes.tilesAria(title, data.tiles.length);
  return withSubjectRemarks(text, data.remarks, subjectsIn(data), data.form, words);
}

function subjectsIn({ indicator, tiles }: TilesData): Subject[] {
  return tiles.map(({ area }) => ({ indicator, area }));
}
