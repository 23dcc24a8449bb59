// An error in one picture stays in it: the wall plays on, and is told. Charts are drawn after a promise or in the next
// frame, where React hears of nothing; an empty place would look like no data, so what fails while a picture is shown is
// taken for its failure.
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

  override componentDidMount(): void {
    window.addEventListener('error', this.#hear);
    window.addEventListener('unhandledrejection', this.#hear);
  }

  override componentWillUnmount(): void {
    window.removeEventListener('error', this.#hear);
    window.removeEventListener('unhandledrejection', this.#hear);
  }

  override componentDidCatch(): void {
    this.props.onFail();
  }

  readonly #hear = (event: ErrorEvent | PromiseRejectionEvent): void => {
    // The engine reports resizing that takes a further round as an error without one.
    const isNothing = event instanceof ErrorEvent && (event.error === null || event.error === undefined);
    if (isNothing || this.state.hasFailed) return;
    this.setState({ hasFailed: true });
    this.props.onFail();
  };

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <WordsContext.Consumer>
        {(words) => <p className={styles.nothing}>{words === null ? '' : words.wall.failed}</p>}
      </WordsContext.Consumer>
    );
  }
}
