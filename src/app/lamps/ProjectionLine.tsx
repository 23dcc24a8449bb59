// Where the value leads by the due date, with the range of its own past; nothing is said where that is refused.
import { useMemo } from 'react';
import type { KnownIndex } from '../../analysis/known';
import { projectToDue } from '../../analysis/projectToDue';
import type { Indicator } from '../../model/indicator';
import type { IsoDate } from '../../model/period';
import type { Target } from '../../model/target';
import { useWords } from '../words/wordsContext';

interface ProjectionLineProps {
  readonly index: KnownIndex;
  readonly indicator: Indicator;
  readonly target: Target;
  readonly asOf: IsoDate;
}

export function ProjectionLine({ index, indicator, target, asOf }: ProjectionLineProps) {
  const words = useWords();
  const found = useMemo(() => projectToDue(index, indicator, target, asOf), [index, indicator, target, asOf]);
  if (found.kind === 'refused') return null;
  const value = (number: number) => words.formatValue(number, found.unit, indicator.decimals);
  return (
    <>
      <h2>{words.lampCard.projection}</h2>
      <p>
        {words.lampCard.projected(value(found.value), value(found.low), value(found.high), words.formatDate(found.due))}
        {words.common.clauseSeparator}
        {words.lampCard.projectedBy[found.method](found.basis)}
      </p>
    </>
  );
}
