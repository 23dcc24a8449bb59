// Last year's report as the template of this year's: its parts and wording with this year's figures, and behind them what
// the workspace has to say beyond it. Law: nothing of last year is dropped but its signature; what is new stands apart.
import { figureSource } from '../../../analysis/sentences/figureSource';
import { columnOf } from '../../../model/registerSource';
import type { ReportBlock, ReportParagraph, ReportPart, ReportPiece } from '../report';
import type { ReportDesk } from '../reportDesk';
import { figureFinder } from './knownFigures';
import { knownPhrases } from './knownPhrases';
import { rememberedSource } from './rememberedSource';
import { type LastYearKnown, rewriteParagraph } from './rewriteParagraph';

export interface RewrittenReport {
  readonly title: readonly ReportPiece[];
  readonly opening: readonly ReportBlock[];
  readonly parts: readonly ReportPart[];
}

const PART_TITLE = /^[一二三四五六七八九十]+、/u;
const DATE_LINE = /^\s*\d{4}年\d{1,2}月\d{1,2}日\s*$/u;
/** A heading is shorter and does not end as a sentence does. */
const LONGEST_TITLE = 60;

/** `generated`: the parts made of the workspace alone, in the order of the bureau's parts. */
export function lastYearReport(
  lines: readonly string[],
  generated: readonly ReportPart[],
  desk: ReportDesk,
): RewrittenReport {
  const known = lastYearKnown(desk);
  const kept = lines.map((line) => line.trim()).filter((line) => line !== '' && !isSignature(line, desk));
  const [first = ''] = kept;
  const hasTitle = first.length <= LONGEST_TITLE && !/[。；：:]$/u.test(first) && !PART_TITLE.test(first);
  const title = hasTitle ? rewriteParagraph(first, known) : [];
  const { opening, parts } = partsOf(hasTitle ? kept.slice(1) : kept, known);
  const rewritten = parts.map((part, at) => withMore(part, generated[at], desk));
  return { title, opening, parts: [...rewritten, ...generated.slice(parts.length)] };
}

function isSignature(line: string, { asked }: ReportDesk): boolean {
  return DATE_LINE.test(line) || line === asked.office;
}

function partsOf(lines: readonly string[], known: LastYearKnown): Omit<RewrittenReport, 'title'> {
  const opening: ReportBlock[] = [];
  const parts: { title: readonly ReportPiece[]; blocks: ReportBlock[] }[] = [];
  for (const line of lines) {
    const pieces = rewriteParagraph(line, known);
    if (PART_TITLE.test(line) && line.length <= LONGEST_TITLE) parts.push({ title: pieces, blocks: [] });
    else (parts.slice(-1)[0]?.blocks ?? opening).push({ kind: 'paragraph', look: 'body', place: null, pieces });
  }
  return { opening, parts };
}

/** What was generated and does not stand in the part already. */
function withMore(part: ReportPart, generated: ReportPart | undefined, { words }: ReportDesk): ReportPart {
  const said = part.blocks.map((block) => (block.kind === 'paragraph' ? textOf(block) : '')).join('\n');
  const more = (generated?.blocks ?? []).filter((block) => {
    if (block.kind === 'section') return false;
    if (block.kind !== 'paragraph') return true;
    const isToWrite = block.pieces.every(({ mark }) => mark === 'write');
    return !isToWrite && !said.includes(textOf(block).replace(/[。.]$/u, ''));
  });
  if (more.length === 0) return part;
  return { ...part, blocks: [...part.blocks, { kind: 'section', title: words.report.lastYear.more }, ...more] };
}

function textOf({ pieces }: ReportParagraph): string {
  return pieces.map(({ text }) => text).join('');
}

function lastYearKnown(desk: ReportDesk): LastYearKnown {
  const { index, desk: derivations, area } = desk.asked;
  const source = rememberedSource(figureSource(index, derivations, area));
  const firms = derivations.sources.flatMap((register) => columnOf(register, 'firm')?.values ?? []);
  const units = index.known.indicators.map(({ unit }) => unit);
  return {
    desk,
    phrases: knownPhrases(source, desk),
    find: figureFinder(source, desk),
    names: byLength([...new Set(firms)].filter((name) => name.length >= 4)),
    units: byLength([...new Set([...units, ...MONEY])]),
  };
}

const MONEY = ['元', '万元', '亿元'];

function byLength(texts: readonly string[]): string[] {
  return [...texts].filter((text) => text !== '').sort((left, right) => right.length - left.length);
}
