// A picture of a chart as a person wants it, seen before it is saved. The choice is there again the next time.
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { chartFileName } from '../../export/chartFileName';
import { type DrawnPicture, drawnPicture } from '../../export/drawnPicture';
import { picturePng, SVG_TYPE } from '../../export/drawPicture';
import {
  PICTURE_FORMATS,
  PICTURE_LOOKS,
  PICTURE_PLACES,
  PICTURE_SCALES,
  type PictureChoice,
} from '../../model/pictureChoice';
import { readPictureChoice, writePictureChoice } from '../../store/picture';
import { Button } from '../controls/Button';
import { Dialog } from '../controls/Dialog';
import { saveFile } from '../controls/saveFile';
import { Segments } from '../controls/Segments';
import { ActionError } from '../states/ActionError';
import { QueryView } from '../states/QueryView';
import { useAction } from '../states/useAction';
import { todayIso } from '../words/localTime';
import styles from './PictureDialog.module.css';
import type { ChartToSave } from './saveChart';

interface PictureDialogProps {
  readonly chart: ChartToSave;
  readonly onClose: () => void;
}

export function PictureDialog({ chart, onClose }: PictureDialogProps) {
  const { workspace, words } = chart;
  const kept = useQuery({ queryKey: ['settings', 'picture'], queryFn: () => readPictureChoice(workspace) });
  return (
    <Dialog title={words.exporting.picture.title} onClose={onClose}>
      <QueryView query={kept}>{(choice) => <Picture chart={chart} first={choice} />}</QueryView>
    </Dialog>
  );
}

interface PictureProps {
  readonly chart: ChartToSave;
  readonly first: PictureChoice;
}

function Picture({ chart, first }: PictureProps) {
  const { data, title, workspace, words } = chart;
  const { picture: said } = words.exporting;
  const [choice, setChoice] = useState(first);
  const saving = useAction();
  const [failure, setFailure] = useState<Error | null>(null);
  const drawn = useMemo(() => drawnPicture(chart, choice), [chart, choice]);
  const change = (part: Partial<PictureChoice>) => {
    const next = { ...choice, ...part };
    setChoice(next);
    // Each is written, in the order in which they were made.
    writePictureChoice(workspace, next).then(() => setFailure(null), setFailure);
  };
  const save = ({ picture, svg }: DrawnPicture) =>
    void saving.run(async () => {
      const content =
        choice.format === 'svg' ? new Blob([svg], { type: SVG_TYPE }) : await picturePng(picture, choice.scale);
      saveFile(content, chartFileName(data, words, todayIso(), choice.format));
    });
  return (
    <>
      <div className={styles.choices}>
        <Segments
          label={said.format}
          options={PICTURE_FORMATS.map((value) => ({ value, label: said.formats[value] }))}
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
          options={PICTURE_LOOKS.map((value) => ({ value, label: said.looks[value] }))}
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
      {drawn instanceof Error ? (
        <p role="alert">{words.exporting.failed}</p>
      ) : (
        <>
          <img
            className={styles.preview}
            src={`data:${SVG_TYPE},${encodeURIComponent(drawn.svg)}`}
            alt={title}
            width={drawn.picture.size.width}
            height={drawn.picture.size.height}
          />
          <p className={styles.end}>
            <Button weight="main" disabled={saving.isRunning} onClick={() => save(drawn)}>
              {said.save}
            </Button>
            <span>{sizeText(drawn, choice, words)}</span>
            {saving.error !== null && <span role="alert">{words.exporting.failed}</span>}
          </p>
        </>
      )}
      <ActionError error={failure} />
    </>
  );
}

function sizeText({ picture }: DrawnPicture, { format, scale }: PictureChoice, words: ChartToSave['words']): string {
  const { width, height } = picture.size;
  return format === 'png'
    ? words.exporting.picture.pixels(width * scale, height * scale)
    : words.exporting.picture.vector;
}
