// Lines as the layout broke them. Law: the engine breaks none anew, so that everything stays where it was placed.
import styles from './Lines.module.css';

export function Lines({ lines }: { readonly lines: readonly string[] }) {
  return <span className={styles.lines}>{lines.join('\n')}</span>;
}
