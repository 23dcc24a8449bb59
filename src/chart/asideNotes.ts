// Sentences about what could not stand beside the others, one a reason.
import { nameOf } from '../words/nameOf';
import type { Words } from '../words/zh';
import { missingText } from './pointText';
import type { AsideReason, SetAside } from './sideBySide';
import { namesNote } from './stateNotes';
import { type Subject, subjectName } from './subjects';

/** `shown` stand in the chart: with them it is clear what tells a subject apart. */
export function asideNotes(setAside: readonly SetAside[], shown: readonly Subject[], words: Words): string[] {
  const { charts, shapes } = words;
  const named = (kind: AsideReason['kind']): string[] =>
    setAside
      .filter(({ reason }) => reason.kind === kind)
      .map((one) => {
        const name = subjectName(one, [...shown, ...setAside], words);
        return one.reason.kind === 'overlap' || one.reason.kind === 'empty'
          ? charts.notDrawn(name, asideText(one.reason, words))
          : name;
      });
  return [
    ...namesNote(named('unit'), charts.unitsLeftOut, words),
    ...namesNote(named('scope'), shapes.scopeLeftOut, words),
    ...namesNote(named('overlap'), shapes.overlapLeftOut, words),
    ...namesNote(named('notRanked'), shapes.notRankedLeftOut, words),
    ...namesNote(named('empty'), charts.emptyLeftOut, words),
  ];
}

/** The reason alone, as it stands in a table. */
export function asideText(reason: AsideReason, words: Words): string {
  switch (reason.kind) {
    case 'empty':
      return missingText(reason.status, words);
    case 'unit':
      return words.charts.otherUnit;
    case 'scope':
      return words.shapes.otherScope;
    case 'notRanked':
      return words.shapes.notRanked;
    case 'overlap':
      return words.shapes.overlapsWith(nameOf(reason.with, words));
  }
}
