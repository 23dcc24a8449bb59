// Names the registers of which several are of one kind: nothing says which of them counts, so nothing derives from them.
import { useWords } from '../words/wordsContext';
import styles from './Derived.module.css';
import { useDerived } from './useDerived';

export function UndecidedRegisters() {
  const { derive, common } = useWords();
  const { several } = useDerived().figures;
  return several.map((names) => (
    <p key={names.join('\n')} className={styles.work}>
      {derive.several(names.map((name) => derive.quoted(name)).join(common.listSeparator))}
    </p>
  ));
}
