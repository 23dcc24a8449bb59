// A picture of a chart as a person wants it, seen before it is saved. The choice is there again the next time.
import { useMemo, useState } from 'react';
import { chartFileName } from '../../export/chartFileName';
import { chartPicture } from '../../export/chartPicture';
import { picturePng, pictureSvg, SVG_TYPE } from '../../export/drawPicture';
import {
  PICTURE_PLACES,
  PICTURE_SCALES,
  type PictureChoice,
  pictureLook,
  USUAL_PICTURE,
} from '../../export/pictureChoice';
import { Button } from '../controls/Button';
import { Dialog } from '../controls/Dialog';
import { saveFile } from '../controls/saveFile';
import { Segments } from '../controls/Segments';
import { useAction } from '../states/useAction';
import { todayIso } from '../words/localTime';
import styles from './PictureDialog.module.css';
import type { ChartToSave } from './saveChart';

interface PictureDialogProps {
  readonly chart: ChartToSave;
  readonly onClose: () => void;
}

/** As long as the window lives. */
let remembered: PictureChoice = USUAL_PICTURE;

export function PictureDialog({ chart, onClose }: PictureDialogProps) {
  const { data, title, words } = chart;
  const { picture: said } = words.exporting;
  const [choice, setChoice] = useState(remembered);
  const action = useAction();
  const picture = useMemo(
    () => chartPicture({ ...chart, ...pictureLook(choice), isFramed: choice.isFramed }),
    [chart, choice],
  );
  const svg = useMemo(() => pictureSvg(picture), [picture]);
  const change = (part: Partial<PictureChoice>) => {
    remembered = { ...choice, ...part };
    setChoice(remembered);
  };
  const save = () =>
    void action.run(async () => {
      const content =
        choice.format === 'svg' ? new Blob([svg], { type: SVG_TYPE }) : await picturePng(picture, choice.scale);
      saveFile(content, chartFileName(data, words, todayIso(), choice.format));
    });
  const { width, height } = picture.size;
  const pixels = choice.format === 'png' ? said.pixels(width * choice.scale, height * choice.scale) : said.vector;
  return (
    <Dialog title={said.title} onClose={onClose}>
      <div className={styles.choices}>
        <Segments
          label={said.format}
          options={(['png', 'svg'] as const).map((value) => ({ value, label: said.formats[value] }))}
          value={choice.format}
          onChoose={(format) => change({ format })}
        />
        {choice.format === 'png' && (
          <Segments
            label={said.scale}
            options={PICTURE_SCALES.map((value) => ({ value: `${value}` as const, label: said.times(value) }))}
            value={`${choice.scale}`}
            onChoose={(scale) => change({ scale: Number(scale) as PictureChoice['scale'] })}
          />
        )}
        <Segments
          label={said.place}
          options={PICTURE_PLACES.map((value) => ({ value, label: said.places[value] }))}
          value={choice.place}
          onChoose={(place) => change({ place })}
        />
        <Segments
          label={said.look}
          options={(['light', 'wall'] as const).map((value) => ({ value, label: said.looks[value] }))}
          value={choice.look}
          onChoose={(look) => change({ look })}
        />
        <label>
          <input
            type="checkbox"
            checked={choice.isFramed}
            onChange={({ target }) => change({ isFramed: target.checked })}
          />
          {said.framed}
        </label>
      </div>
      <img
        className={styles.preview}
        src={`data:${SVG_TYPE},${encodeURIComponent(svg)}`}
        alt={title}
        width={width}
        height={height}
      />
      <p className={styles.end}>
        <Button weight="main" disabled={action.isRunning} onClick={save}>
          {said.save}
        </Button>
        <span>{pixels}</span>
        {action.error !== null && <span role="alert">{words.exporting.failed}</span>}
      </p>
    </Dialog>
  );
}
