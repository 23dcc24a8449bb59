// What must be said beside pairs: area and times under the title, states and what is set aside under the drawing.
import { nameOf } from '../../words/nameOf';
import type { Words } from '../../words/zh';
import { asideFigures } from '../asideFigures';
import { asideNotes } from '../asideNotes';
import type { ChartFigure } from '../chartKind';
import { stateNotes } from '../stateNotes';
import { onlyArea, subjectName } from '../subjects';
import type { ValueForm } from '../../model/observation';
import { subjectRemarkNotes, withSubjectRemarks } from '../subjectRemarks';
import type { PairsContent } from './pairsContent';
import { sideNames } from './pairsTable';

/** "连云区", "2023年末—2024年末"; the target's year where values stand beside targets. */
export function pairsCaption(data: PairsContent, words: Words): string[] {
  const area = onlyArea(data.pairs);
  return [area === null ? '' : nameOf(area, words), pairsTime(data, words)];
}

export function pairsTime(data: PairsContent, words: Words): string {
  const form = formOf(data);
  return data.from === null ? words.formatPeriod(data.to, form) : words.formatRange(data.from, data.to, form);
}

export function pairsNotes(data: PairsContent, words: Words): string[] {
  const [before, after] = sideNames(data, words);
  const points = data.pairs.flatMap((pair) => {
    const name = subjectName(pair, data.pairs, words);
    return [
      { point: pair.before, name: words.charts.valueOf(name, before) },
      { point: pair.after, name: words.charts.valueOf(name, after) },
    ];
  });
  return [
    ...stateNotes(points, words),
    ...asideNotes(data.setAside, data.pairs, words),
    ...subjectRemarkNotes(data.remarks, data.pairs, formOf(data), words),
  ];
}

/** `text` and what remarks say of the pairs. */
export function describedPairs(text: string, data: PairsContent, words: Words): string {
  return withSubjectRemarks(text, data.remarks, data.pairs, formOf(data), words);
}

function formOf({ pairs }: PairsContent): ValueForm {
  return pairs[0]?.form ?? 'period';
}

/** A target is no figure of its own: it stands beside the value it belongs to. */
export function pairsFigures({ from, to, unit, pairs, setAside }: PairsContent): ChartFigure[] {
  const drawn = pairs.flatMap(({ indicator, area, form, before, after }) => {
    const shared = { indicator, area, form, unit, indexBase: null, part: null, reason: null };
    const last = { ...shared, period: to, point: after, beside: from === null ? before.value : null };
    return from === null ? [last] : [{ ...shared, period: from, point: before, beside: null }, last];
  });
  return [...drawn, ...asideFigures(setAside, to)];
}
