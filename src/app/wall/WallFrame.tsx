// One picture of a wall: head with the clock, body, foot with what is true of its figures.
import { useWords } from '../words/wordsContext';
import { FiguresView } from './FiguresView';
import type { Frame, FrameBody } from './frame';
import { LampsView } from './LampsView';
import { Lines } from './Lines';
import { TextView } from './TextView';
import styles from './WallFrame.module.css';

interface WallFrameProps {
  readonly frame: Frame;
  readonly label: number;
}

export function WallFrame({ frame: { head, foot, body }, label }: WallFrameProps) {
  return (
    <article className={styles.frame}>
      <header className={styles.head} style={head.box}>
        <div className={head.isOneLine ? styles.oneLine : undefined}>
          <h1 className={styles.title}>
            <Lines lines={head.title} />
          </h1>
          <p className={styles.subtitle}>
            <Lines lines={head.subtitle} />
          </p>
        </div>
      </header>
      <Body body={body} label={label} />
      <footer className={styles.foot} style={foot.box}>
        <p>
          <Lines lines={foot.lines} />
        </p>
      </footer>
    </article>
  );
}

function Body({ body, label }: { readonly body: FrameBody; readonly label: number }) {
  const words = useWords();
  switch (body.kind) {
    case 'lamps':
      return <LampsView body={body} label={label} />;
    case 'figures':
      return <FiguresView body={body} label={label} />;
    case 'text':
      return <TextView body={body} />;
    case 'noRoom':
      return (
        <p className={styles.noRoom} style={body.box}>
          {words.wall.noRoom}
        </p>
      );
  }
}
