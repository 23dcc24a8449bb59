// What stands around a table: title, unit row, preamble, sheet and file name. Law: what the file states is taken,
// what only its name suggests is a suggestion.
import { areaInText } from '../names';
import type { NameIndex } from '../names';
import { cleanLabel, foldText, hasChinese } from '../notation/cleanText';
import { parseUnitText, splitLabel } from '../notation/parseUnitText';
import { periodInText } from '../notation/periodInText';
import type { Surroundings } from './draft';
import type { Grid } from './grid';
import { textAt } from './grid';
import { isCommentText, isNoteText, preambleLine } from './rowWords';
import type { RowRole } from '../../model/mapping';

export interface SurroundingsFinding {
  readonly around: Surroundings;
  /** Roles of the rows above the header. */
  readonly roles: ReadonlyMap<number, RowRole>;
}

/** Reads the rows between `top` and the header. */
export function readSurroundings(grid: Grid, names: NameIndex, top: number, headerTop: number): SurroundingsFinding {
  const rows = grid.rows.filter((one) => one.row >= top && one.row < headerTop);
  const roles = new Map<number, RowRole>();
  const titles: string[] = [];
  const units: string[] = [];
  let stated: { indicator: string; unit: string | null } | null = null;
  for (const one of rows) {
    const texts = one.filled.map((column) => textAt(grid, one.row, column));
    const role = roleAbove(texts, titles.length > 0 || units.length > 0);
    roles.set(one.row, role);
    if (role === 'unit') units.push(...unitsOf(texts));
    if (role !== 'title') continue;
    stated = indicatorLine(texts[0] ?? '') ?? stated;
    titles.push(texts[0] ?? '');
  }
  return { around: summarise(grid, names, titles, units, stated), roles };
}

function roleAbove(texts: readonly string[], hasTitle: boolean): RowRole {
  if (texts.length === 0) return 'blank';
  if (texts.some((text) => parseUnitText(text) !== null && !isTitleWithUnit(text))) return 'unit';
  if (hasTitle && texts.every((text) => /^[(（].{1,20}[)）]$/.test(text))) return 'unit';
  const line = preambleLine(texts[0] ?? '');
  if (line !== null && !/指标/.test(line.name)) return 'note';
  return texts.length > 1 || isNoteText(texts[0] ?? '') || isCommentText(texts[0] ?? '') ? 'note' : 'title';
}

function isTitleWithUnit(text: string): boolean {
  return foldText(text).replace(/[(]?(计量)?单位:.*$/, '').length > 8;
}

function unitsOf(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => parseUnitText(text) ?? []);
}

function indicatorLine(text: string): { indicator: string; unit: string | null } | null {
  const line = preambleLine(text);
  if (line === null || !/^指标(名称)?$/.test(line.name)) return null;
  const label = splitLabel(line.content);
  return { indicator: label.name, unit: label.unit };
}

function summarise(
  grid: Grid,
  names: NameIndex,
  titles: readonly string[],
  units: readonly string[],
  stated: { indicator: string; unit: string | null } | null,
): Surroundings {
  const title = titles.find((text) => !isAttachment(text)) ?? titles[0] ?? null;
  const found = titles.map((text) => periodInText(text)).find((one) => one !== null) ?? periodInText(grid.sheet.name);
  const own = titles.flatMap((text) => parseUnitText(text) ?? []);
  const words = `${titles.join(' ')} ${hasChinese(grid.sheet.name) ? grid.sheet.name : ''}`;
  const label = title === null ? null : splitLabel(indicatorOfTitle(title));
  return {
    title,
    period: found?.reading ?? null,
    units: [...new Set([...units, ...own])],
    area: areaInText(names, words)?.name ?? null,
    indicator: stated?.indicator ?? (label === null || label.name === '' ? null : label.name),
    indicatorUnit: stated?.unit ?? label?.unit ?? null,
  };
}

/** "附件2", "表3": what stands above a title is not the title. */
function isAttachment(text: string): boolean {
  return /^(附件|附表|表|续表)\s*[\d一二三四五六七八九十-]*[:：]?$/.test(text);
}

/** The title without numbering, period and words that every table's title has: what the table is about. */
export function indicatorOfTitle(title: string): string {
  const folded = cleanLabel(title)
    .replace(/[(（]?(计量)?单位[:：].*$/, '')
    .replace(/^(附件|附表|续表|表|table)?\s*\d+([-－.—]\d+)*[\s.、:：]+/i, '')
    .replace(/^(表|附表)\s*[\d-]+\s*/, '');
  const period = periodInText(folded)?.text ?? '';
  const bare = period === '' ? folded : foldText(folded).replace(period, '');
  return cleanLabel(
    bare
      .replace(/[(（][\s\d—–~-]*[)）]/g, '')
      .replace(/^[\s,，、年度]*(中国|全国)?(历年)?(各|分)(地区|省|市|县区|区县|街道|行业)(?=.{2})/, '')
      .replace(/(按(地区|行业|街道|年份)分布|完成情况|情况|统计|一览|明细|汇总)*(表|统计表|汇总表|情况表|统计)?$/, ''),
  );
}
