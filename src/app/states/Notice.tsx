// A page's state in one sentence with its ways on: empty, loading, failed, stale.
import type { ReactNode } from 'react';
import styles from './Notice.module.css';

interface NoticeProps {
  readonly title?: string;
  readonly text: string;
  /** Buttons or links. */
  readonly children?: ReactNode;
  /** Read out at once: something went wrong. */
  readonly alert?: boolean;
}

/** In place of a page's content. */
export function Notice({ title, text, children, alert = false }: NoticeProps) {
  return (
    <section className={styles.notice} role={alert ? 'alert' : undefined}>
      {title !== undefined && <h2 className={styles.title}>{title}</h2>}
      <p className={styles.text}>{text}</p>
      <div className={styles.actions}>{children}</div>
    </section>
  );
}

/** A line above the content that stays visible. */
export function NoticeLine({ text, children }: NoticeProps) {
  return (
    <p className={styles.line} role="status">
      {text} {children}
    </p>
  );
}
