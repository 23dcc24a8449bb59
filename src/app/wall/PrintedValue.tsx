// A number with its unit small behind it, or why there is none.
import styles from './LampsView.module.css';
import type { Printed } from './wallContent';

export function PrintedValue({ value }: { readonly value: Printed }) {
  if (value.kind === 'missing') return <span className={styles.missing}>{value.reason}</span>;
  return (
    <span className={styles.value}>
      <strong>{value.number}</strong>
      <span className={styles.unit}>{value.unit}</span>
    </span>
  );
}
