// An error in one picture stays in it: the wall plays on, and is told.
import { Component, type ReactNode } from 'react';
import { WordsContext } from '../words/wordsContext';
import styles from './Wall.module.css';

interface FrameGuardProps {
  readonly children: ReactNode;
  readonly onFail: () => void;
}

interface FrameGuardState {
  readonly hasFailed: boolean;
}

export class FrameGuard extends Component<FrameGuardProps, FrameGuardState> {
  override state: FrameGuardState = { hasFailed: false };

  static getDerivedStateFromError(): FrameGuardState {
    return { hasFailed: true };
  }

  override componentDidCatch(): void {
    this.props.onFail();
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <WordsContext.Consumer>
        {(words) => <p className={styles.nothing}>{words === null ? '' : words.wall.failed}</p>}
      </WordsContext.Consumer>
    );
  }
}
