// A section of the review's right column: a title, its content, a hairline below.
import type { ReactNode } from 'react';
import styles from './Section.module.css';

interface SectionProps {
  readonly title: string;
  readonly children: ReactNode;
  /** Stands out: something only the person can do. */
  readonly urgent?: boolean;
}

export function Section({ title, children, urgent = false }: SectionProps) {
  return (
    <section className={styles.section} data-urgent={urgent}>
      <h2 className={styles.title}>{title}</h2>
      {children}
    </section>
  );
}
