// The fields of a planned course: its kind, and what that kind needs.
import { Button } from '../../controls/Button';
import { useWords } from '../../words/wordsContext';
import { CURVE_KINDS, type CurveDraft, type PointDraft } from './curveDraft';
import type { Fault } from './faults';
import { SelectField } from '../../controls/SelectField';
import styles from './TaskForms.module.css';
import { TypedField } from './TypedField';

interface CurveFieldsProps {
  readonly draft: CurveDraft;
  readonly fault: Fault | undefined;
  readonly onChange: (changed: Partial<CurveDraft>) => void;
}

export function CurveFields({ draft, fault, onChange }: CurveFieldsProps) {
  const { taskEdit } = useWords();
  return (
    <fieldset className={styles.group}>
      <legend>{taskEdit.curve}</legend>
      <SelectField
        label={taskEdit.curveKind}
        options={CURVE_KINDS.map((kind) => [kind, taskEdit.curves[kind]] as const)}
        value={draft.curve}
        fault={fault === undefined ? null : taskEdit.faults[fault]}
        onChoose={(curve) => onChange({ curve })}
      />
      <KindFields draft={draft} onChange={onChange} />
    </fieldset>
  );
}

function KindFields({ draft, onChange }: Omit<CurveFieldsProps, 'fault'>) {
  const { taskEdit, shell } = useWords();
  switch (draft.curve) {
    case 'linear':
    case 'yearEnd':
      return null;
    case 'quarters':
      return draft.quarters.map((percent, at) => (
        <TypedField
          key={shell.quarterEnds[at]}
          kind="number"
          label={taskEdit.quarterShare(shell.quarterEnds[at] ?? '')}
          value={percent}
          onType={(text) => onChange({ quarters: withText(draft.quarters, at, text) })}
        />
      ));
    case 'pastYears':
      return (
        <TypedField
          kind="number"
          label={taskEdit.pastYears}
          value={draft.pastYears}
          onType={(pastYears) => onChange({ pastYears })}
        />
      );
    case 'points':
      return <PointFields points={draft.points} onChange={(points) => onChange({ points })} />;
  }
}

function withText(quarters: CurveDraft['quarters'], at: number, text: string): CurveDraft['quarters'] {
  const [first, second, third, fourth] = quarters.map((old, position) => (position === at ? text : old));
  return [first ?? '', second ?? '', third ?? '', fourth ?? ''];
}

interface PointFieldsProps {
  readonly points: readonly PointDraft[];
  readonly onChange: (points: readonly PointDraft[]) => void;
}

function PointFields({ points, onChange }: PointFieldsProps) {
  const { taskEdit, common } = useWords();
  const change = (at: number, changed: Partial<PointDraft>) =>
    onChange(points.map((point, position) => (position === at ? { ...point, ...changed } : point)));
  return (
    <>
      {points.map((point, at) => (
        // A point is its place in the list; its day is what is being typed.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={at} className={styles.point}>
          <TypedField
            kind="day"
            label={taskEdit.pointDay(at + 1)}
            value={point.day}
            onType={(day) => change(at, { day })}
          />
          <TypedField
            kind="number"
            label={taskEdit.pointShare(at + 1)}
            value={point.percent}
            onType={(percent) => change(at, { percent })}
          />
          <Button
            weight="quiet"
            aria-label={taskEdit.dropPoint(at + 1)}
            onClick={() => onChange(points.filter((_, position) => position !== at))}
          >
            {common.remove}
          </Button>
        </div>
      ))}
      <Button onClick={() => onChange([...points, { day: '', percent: '' }])}>{taskEdit.addPoint}</Button>
    </>
  );
}
