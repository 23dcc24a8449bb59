// A cultivation ladder: its steps from the lowest to the highest, and what arrived on each.
import type { Area } from '../../model/area';
import type { Period } from '../../model/period';
import type { Measured } from '../sideBySide';
import type { SubjectRemark } from '../subjectRemarks';

export interface LadderStep {
  readonly step: Measured;
  /** Moves onto the step within the period, also those without a value. */
  readonly arrivals: readonly Measured[];
}

export interface LadderData {
  readonly kind: 'ladder';
  readonly area: Area;
  readonly period: Period;
  /** Stated unit of all steps. */
  readonly unit: string;
  readonly steps: readonly LadderStep[];
  /** All steps where it is a part of them. */
  readonly whole?: readonly LadderStep[];
  /** On steps and on what came onto them. */
  readonly remarks: readonly SubjectRemark[];
}
