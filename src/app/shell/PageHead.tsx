// Title of a page with its controls at the right; names the browser's tab as well.
import { useEffect, type ReactNode } from 'react';
import { useWords } from '../words/wordsContext';
import styles from './PageHead.module.css';

interface PageHeadProps {
  readonly title: string;
  /** Small words beside the title. */
  readonly detail?: ReactNode;
  readonly children?: ReactNode;
}

export function PageHead({ title, detail, children }: PageHeadProps) {
  const words = useWords();
  const product = words.app.fullName;
  useEffect(() => {
    document.title = `${title} · ${product}`;
  }, [title, product]);
  return (
    <header className={styles.head}>
      <h1 className={styles.title}>{title}</h1>
      {detail !== undefined && <div className={styles.detail}>{detail}</div>}
      <div className={styles.controls}>{children}</div>
    </header>
  );
}
