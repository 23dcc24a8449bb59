// The screen itself: the picture that plays, the clock, the marks of pages, rest, dimming and the shift of pixels.
import type { CSSProperties } from 'react';
import { localClock } from '../words/localTime';
import { useWords } from '../words/wordsContext';
import type { Frame } from './frame';
import { FrameGuard } from './FrameGuard';
import { lookOf, Stage } from './Stage';
import type { Surface } from './surface';
import type { Canvas } from './legibility';
import { marksRoom } from './marksRoom';
import { isWithin, pixelShift } from './nightly';
import { PageMarks } from './PageMarks';
import { isGivenUp } from './player';
import { usePlayer } from './usePlayer';
import styles from './Wall.module.css';
import { WallFrame } from './WallFrame';
import type { WallSetting } from './wallSetting';

export interface PlayedFrame extends Frame {
  readonly dwellSeconds: number;
}

interface WallProps {
  readonly frames: readonly PlayedFrame[];
  readonly surface: Surface;
  readonly setting: WallSetting;
  readonly now: Date;
  readonly window: Canvas;
}

export function Wall({ frames, surface, setting, now, window }: WallProps) {
  const words = useWords();
  const { canvas, sizes } = surface;
  const hour = now.getHours();
  const isResting = setting.rest !== null && isWithin(setting.rest, hour);
  const player = usePlayer(
    frames.map(({ dwellSeconds }) => dwellSeconds),
    isResting,
  );
  const at = Math.min(player.playing.at, frames.length - 1);
  const frame = frames[at];
  const isDim = setting.dim !== null && isWithin(setting.dim, hour);
  if (isResting && setting.rest !== null) {
    return (
      <div
        className={styles.rest}
        style={{ ...lookOf(sizes), '--corner': `${(now.getMinutes() / 60) * 70}%` } as CSSProperties}
      >
        <p>{localClock(now)}</p>
        <p>{words.wall.resting(setting.rest.from, setting.rest.to)}</p>
      </div>
    );
  }
  if (frame === undefined) return null;
  const scale = Math.min(window.width / canvas.width, window.height / canvas.height);
  return (
    <Stage {...{ surface, scale, isDim }} shift={pixelShift(hour * 60 + now.getMinutes())}>
      <FrameGuard key={frame.key} onFail={() => player.fail(at)}>
        <WallFrame frame={frame} label={sizes.label} />
      </FrameGuard>
      <p className={styles.clock} style={{ ...frame.head.box, left: 'auto', right: sizes.margin, width: 'auto' }}>
        {localClock(now)}
      </p>
      <div className={styles.foot} style={{ ...frame.foot.box, left: 'auto', right: sizes.margin, width: 'auto' }}>
        <PageMarks
          at={at}
          count={frames.length}
          most={marksRoom(canvas, sizes).most}
          isGivenUp={(one) => isGivenUp(player.playing, one)}
          isPaused={player.playing.isPaused}
          act={player.act}
        />
      </div>
    </Stage>
  );
}
