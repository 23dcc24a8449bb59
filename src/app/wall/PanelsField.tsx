// How many panels a wall is put together out of; seams that are not even are typed in px.
import { Field } from '../settings/Field';
import { useWords } from '../words/wordsContext';
import type { Canvas } from './legibility';
import { evenSeams } from './stretches';
import type { WallSetting } from './wallSetting';

export type Panels = readonly [across: number, down: number];

const USUAL: readonly Panels[] = [
  [1, 1],
  [2, 1],
  [3, 1],
  [1, 2],
  [2, 2],
  [3, 2],
  [3, 3],
  [4, 2],
  [4, 3],
];

interface PanelsFieldProps {
  readonly setting: WallSetting;
  readonly canvas: Canvas;
  readonly onChange: (panels: Panels) => void;
}

export function PanelsField({ setting: { seams }, canvas, onChange }: PanelsFieldProps) {
  const { setup } = useWords().wall;
  const at = USUAL.findIndex(
    ([across, down]) =>
      String(evenSeams(canvas.width, across)) === String(seams.x) &&
      String(evenSeams(canvas.height, down)) === String(seams.y),
  );
  return (
    <Field label={setup.panels} hint={setup.panelsHint}>
      <select value={at} onChange={(event) => onChange(USUAL[Number(event.target.value)] ?? [1, 1])}>
        {at < 0 && <option value={-1}>{setup.otherPanels}</option>}
        {USUAL.map(([across, down], one) => (
          <option key={`${across}x${down}`} value={one}>
            {one === 0 ? setup.onePanel : setup.panelCounts(across, down)}
          </option>
        ))}
      </select>
    </Field>
  );
}
