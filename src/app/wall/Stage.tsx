// The canvas of a wall: everything on it stands in px of the canvas, and the whole is scaled to where it is seen.
import type { CSSProperties, ReactNode } from 'react';
import type { Surface } from './surface';
import styles from './Wall.module.css';
import type { WallSizes } from './wallSizes';

interface StageProps {
  readonly surface: Surface;
  readonly scale: number;
  /** In px of the canvas. */
  readonly shift: readonly [x: number, y: number];
  readonly isDim: boolean;
  readonly children: ReactNode;
}

export function Stage({ surface: { canvas, sizes }, scale, shift: [x, y], isDim, children }: StageProps) {
  const style = { ...lookOf(sizes), ...canvas, transform: `scale(${scale}) translate(${x}px, ${y}px)` };
  return (
    <div className={styles.stage} style={style} data-dim={isDim || undefined}>
      {children}
    </div>
  );
}

/** The sizes as properties that style sheets use. */
export function lookOf(sizes: WallSizes): CSSProperties {
  return {
    '--label': `${sizes.label}px`,
    '--heading': `${sizes.heading}px`,
    '--title': `${sizes.title}px`,
    '--value': `${sizes.value}px`,
    '--numeral': `${sizes.numeral}px`,
  } as CSSProperties;
}
