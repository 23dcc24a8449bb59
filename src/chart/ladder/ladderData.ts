// Reads a ladder. Law: a step without a value stays a step and says why; one in another unit has no bar beside the rest.
import type { KnownIndex } from '../../analysis/known';
import type { LadderSpec } from '../../model/chartSpec';
import { NO_POINT } from '../chartPoint';
import { type Measured, measure } from '../sideBySide';
import { subjectRemarks } from '../subjectRemarks';
import { subjectsOf } from '../subjects';
import type { LadderData } from './ladderContent';

/** Null when the area or all steps are not known. */
export function ladderData(spec: LadderSpec, index: KnownIndex): LadderData | null {
  const area = index.areas.get(spec.area);
  const measured = spec.steps.flatMap(({ indicator, arrivals }) => {
    const read = (codes: readonly string[]): Measured[] =>
      subjectsOf(codes, [spec.area], index).map((one) => measure(one, [spec.period], index));
    return read([indicator]).map((step) => ({ step, arrivals: read(arrivals) }));
  });
  if (area === undefined || measured.length === 0) return null;
  const unit = measured.find(({ step }) => step.unit !== null)?.step.unit ?? '';
  const inUnit = (one: Measured): Measured =>
    one.unit === null || one.unit === unit ? one : { ...one, points: [NO_POINT], unit: null };
  return {
    kind: 'ladder',
    area,
    period: spec.period,
    unit,
    steps: measured.map(({ step, arrivals }) => ({ step: inUnit(step), arrivals: arrivals.map(inUnit) })),
    remarks: subjectRemarks(
      measured.flatMap(({ step, arrivals }) => [step, ...arrivals]),
      [spec.period],
      index,
    ),
  };
}
