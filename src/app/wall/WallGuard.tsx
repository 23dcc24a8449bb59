// The last net of a wall: what no picture could hold. Law: nobody has to come; it starts anew by itself.
import { Component, type ReactNode } from 'react';
import { WordsContext } from '../words/wordsContext';
import { restart } from './restart';
import styles from './Wall.module.css';

interface WallGuardState {
  readonly hasFailed: boolean;
}

const RESTART_AFTER_MS = 30_000;

export class WallGuard extends Component<{ readonly children: ReactNode }, WallGuardState> {
  override state: WallGuardState = { hasFailed: false };

  static getDerivedStateFromError(): WallGuardState {
    return { hasFailed: true };
  }

  override componentDidCatch(): void {
    setTimeout(restart, RESTART_AFTER_MS);
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <WordsContext.Consumer>
        {(words) => <p className={styles.nothing}>{words === null ? '' : words.wall.restarting}</p>}
      </WordsContext.Consumer>
    );
  }
}
