// A sentence about a year out of a template, which is data: words with figures in braces.
// {year} {year-1} are years; {QY02} a number; {amount:ZC01} a value with its unit; {names:QY12} who it counts, and how
// many, {first:CG10} the first of them and how many, {honours:CG10} what for; {change:CG02} {net:QY01} {completion:CG02} {shortfall:FZ02} whole clauses; {QY03-1} is the figure of the year
// before. A fault in a template throws: it ships with the product.
import { type Period, period } from '../../model/period';
import type { ClauseFact } from './clauseFact';
import {
  CLAUSES_ASKED,
  type ClauseAsked,
  FIGURE_SHOWN,
  type FigureShown,
  type LeftOutFigure,
  type Sentence,
  type SentenceFigure,
  type SentencePart,
} from './sentence';

export interface SentenceTemplate {
  readonly id: string;
  /** Stands before the first clause that is said. */
  readonly opening: string;
  readonly groups: readonly (readonly string[])[];
}

/** Null where it is not known. */
export interface TemplateSource {
  readonly figureOf: (code: string, year: Period) => SentenceFigure | null;
  readonly clauseOf: (asked: ClauseAsked, code: string, year: Period) => ClauseFact | null;
}

/** Null when no clause can be said. */
export function fillTemplate(template: SentenceTemplate, year: number, source: TemplateSource): Sentence | null {
  const leftOut: LeftOutFigure[] = [];
  const said = template.groups.map((clauses) =>
    clauses.flatMap((clause) => {
      const filled = fillClause(clause, year, source);
      leftOut.push(...filled.leftOut);
      return filled.leftOut.length === 0 ? [filled.parts] : [];
    }),
  );
  const [first, ...rest] = said.filter((clauses) => clauses.length > 0);
  if (first === undefined) return null;
  const [clause = [], ...others] = first;
  const opening = fillClause(template.opening, year, source).parts;
  const groups = [[[...opening, ...clause], ...others], ...rest];
  return { id: template.id, period: period(String(year)), groups, leftOut };
}

interface FilledClause {
  readonly parts: readonly SentencePart[];
  readonly leftOut: readonly LeftOutFigure[];
}

function fillClause(clause: string, year: number, source: TemplateSource): FilledClause {
  const leftOut: LeftOutFigure[] = [];
  const parts = clause.split(/(\{[^{}]*\})/).flatMap((piece): SentencePart[] => {
    if (piece === '') return [];
    if (!piece.startsWith('{')) return [{ kind: 'text', text: piece }];
    const filled = fillSlot(parseSlot(piece), year, source);
    if ('reason' in filled) leftOut.push(filled);
    return 'reason' in filled ? [] : [filled];
  });
  return { parts, leftOut };
}

function fillSlot({ code, show, earlier }: Slot, year: number, source: TemplateSource): SentencePart | LeftOutFigure {
  const when = year - earlier;
  if (code === null) return { kind: 'text', text: String(when) };
  const at = period(String(when));
  if (isClause(show)) {
    const fact = source.clauseOf(show, code, at);
    return fact === null ? { code, period: at, reason: 'nothingToSay' } : { kind: 'clause', fact };
  }
  const figure = source.figureOf(code, at);
  if (figure === null || figure.value === 0) return { code, period: at, reason: figure === null ? 'unknown' : 'zero' };
  return canShow(show, figure) ? { kind: 'figure', show, figure } : { code, period: at, reason: 'unknown' };
}

/** One of several stands for all only where each is another; awards are said only where they are named. */
function canShow(show: FigureShown, { value, names, honours }: SentenceFigure): boolean {
  if (show === 'first') return names.length === value;
  return show !== 'honours' || honours.length > 0;
}

interface Slot {
  /** Null for the year itself. */
  readonly code: string | null;
  readonly show: FigureShown | ClauseAsked;
  readonly earlier: number;
}

function isClause(show: FigureShown | ClauseAsked): show is ClauseAsked {
  return CLAUSES_ASKED.some((asked) => asked === show);
}

function parseSlot(piece: string): Slot {
  const [, show = 'number', name, earlier = '0'] = /^\{(?:(\w+):)?([^:{}]+?)(?:-(\d+))?\}$/.exec(piece) ?? [];
  const shown = [...FIGURE_SHOWN, ...CLAUSES_ASKED].find((known) => known === show);
  if (name === undefined || shown === undefined) throw new Error(`no figure: ${piece}`);
  return { code: name === 'year' ? null : name, show: shown, earlier: Number(earlier) };
}
