// A sentence about a year out of a template, which is data: words with figures in braces.
// {year} {year-1} are years; {QY02} a number; {amount:ZC01} a value with its unit; {names:QY12} who it counts, and how
// many; {QY03-1} is the figure of the year before. A fault in a template throws: it ships with the product.
import { type Period, period } from '../../model/period';
import {
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

/** The figure of a code in a year; null where it is not known. */
export type FigureSource = (code: string, year: Period) => SentenceFigure | null;

/** Null when no clause can be said. */
export function fillTemplate(template: SentenceTemplate, year: number, figureOf: FigureSource): Sentence | null {
  const leftOut: LeftOutFigure[] = [];
  const said = template.groups.map((clauses) =>
    clauses.flatMap((clause) => {
      const filled = fillClause(clause, year, figureOf);
      leftOut.push(...filled.leftOut);
      return filled.leftOut.length === 0 ? [filled.parts] : [];
    }),
  );
  const [first, ...rest] = said.filter((clauses) => clauses.length > 0);
  if (first === undefined) return null;
  const [clause = [], ...others] = first;
  const opening = fillClause(template.opening, year, figureOf).parts;
  const groups = [[[...opening, ...clause], ...others], ...rest];
  return { id: template.id, period: period(String(year)), groups, leftOut };
}

interface FilledClause {
  readonly parts: readonly SentencePart[];
  readonly leftOut: readonly LeftOutFigure[];
}

function fillClause(clause: string, year: number, figureOf: FigureSource): FilledClause {
  const leftOut: LeftOutFigure[] = [];
  const parts = clause.split(/(\{[^{}]*\})/).flatMap((piece): SentencePart[] => {
    if (piece === '') return [];
    if (!piece.startsWith('{')) return [{ kind: 'text', text: piece }];
    const slot = parseSlot(piece);
    const when = year - slot.earlier;
    if (slot.code === null) return [{ kind: 'text', text: String(when) }];
    const at = period(String(when));
    const figure = figureOf(slot.code, at);
    if (figure !== null && figure.value !== 0) return [{ kind: 'figure', show: slot.show, figure }];
    leftOut.push({ code: slot.code, period: at, reason: figure === null ? 'unknown' : 'zero' });
    return [];
  });
  return { parts, leftOut };
}

interface Slot {
  /** Null for the year itself. */
  readonly code: string | null;
  readonly show: FigureShown;
  readonly earlier: number;
}

function parseSlot(piece: string): Slot {
  const [, show = 'number', name, earlier = '0'] = /^\{(?:(\w+):)?([^:{}]+?)(?:-(\d+))?\}$/.exec(piece) ?? [];
  const shown = FIGURE_SHOWN.find((known) => known === show);
  if (name === undefined || shown === undefined) throw new Error(`no figure: ${piece}`);
  return { code: name === 'year' ? null : name, show: shown, earlier: Number(earlier) };
}
