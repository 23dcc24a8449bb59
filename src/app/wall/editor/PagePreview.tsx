// A page as the wall will show it: laid out on the real canvas, scaled into the place there is.
import { useMemo, useState } from 'react';
import { Button } from '../../controls/Button';
import { useSize } from '../../chart/useSize';
import { useWords } from '../../words/wordsContext';
import type { LaidOutPage } from '../layoutFrames';
import { Stage } from '../Stage';
import type { Surface } from '../surface';
import wall from '../Wall.module.css';
import { WallFrame } from '../WallFrame';
import styles from './BoardEditor.module.css';

interface PagePreviewProps {
  /** Null where the page has nothing to show now. */
  readonly laidOut: LaidOutPage | null;
  readonly surface: Surface;
  /** Whether what the page names is no longer known. */
  readonly isGone: boolean;
}

export function PagePreview({ laidOut, surface, isGone }: PagePreviewProps) {
  const { wall: words, common } = useWords();
  const [place, size] = useSize();
  const [chosen, setChosen] = useState(0);
  const { canvas } = surface;
  const scale = (size?.width ?? 0) / canvas.width;
  const frames = useMemo(() => laidOut?.frames ?? [], [laidOut]);
  const at = Math.min(chosen, Math.max(0, frames.length - 1));
  const frame = frames[at];
  return (
    <figure className={styles.preview}>
      <div
        ref={place}
        className={`${wall.dark} ${styles.screen}`}
        style={{
          aspectRatio: `${canvas.width} / ${canvas.height}`,
          width: `min(100%, ${(70 * canvas.width) / canvas.height}vh)`,
        }}
      >
        {frame === undefined ? (
          <p className={styles.empty}>{isGone ? words.editor.gone : words.editor.nothing}</p>
        ) : (
          scale > 0 && (
            // A picture of the wall: its headings are none of this page.
            <div role="img" aria-label={frame.head.title.join('')}>
              <div aria-hidden="true">
                <Stage surface={surface} scale={scale} shift={[0, 0]} isDim={false}>
                  <WallFrame frame={frame} label={surface.sizes.label} />
                </Stage>
              </div>
            </div>
          )
        )}
      </div>
      <figcaption className={styles.caption}>
        <span>
          {words.editor.onCanvas(`${canvas.width} × ${canvas.height}`, surface.sizes.label)}
          {laidOut !== null && laidOut.dropped.length > 0 && (
            <strong> {words.dropped(laidOut.dropped.join(common.listSeparator))}</strong>
          )}
        </span>
        {frames.length > 1 && (
          <span className={styles.pictures}>
            <Button weight="quiet" disabled={at === 0} aria-label={words.back} onClick={() => setChosen(at - 1)}>
              ‹
            </Button>
            <span role="status">{words.editor.picture(at + 1, frames.length)}</span>
            <Button
              weight="quiet"
              disabled={at === frames.length - 1}
              aria-label={words.next}
              onClick={() => setChosen(at + 1)}
            >
              ›
            </Button>
          </span>
        )}
      </figcaption>
    </figure>
  );
}
