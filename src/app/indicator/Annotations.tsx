// The remarks on an indicator in an area: listed, added, changed, removed. Each is one commit that the log can take back.
import { useState } from 'react';
import type { Annotation } from '../../model/annotation';
import { NO_CHANGE } from '../../model/change';
import type { Indicator } from '../../model/indicator';
import type { ValueForm } from '../../model/observation';
import type { Period } from '../../model/period';
import { annotationTime } from '../../chart/annotations';
import { nameOf } from '../../words/nameOf';
import { Button } from '../controls/Button';
import { desk } from '../desk/desk';
import { ActionError } from '../states/ActionError';
import { useAction } from '../states/useAction';
import { useWords } from '../words/wordsContext';
import { AnnotationForm, type AnnotationDraft } from './AnnotationForm';
import styles from './Annotations.module.css';
import { newId } from '../desk/newId';

interface AnnotationsProps {
  readonly indicator: Indicator;
  readonly area: string;
  /** Of this indicator and area, in the order of time. */
  readonly annotations: readonly Annotation[];
  /** Periods that can be remarked on, oldest first. */
  readonly periods: readonly Period[];
  readonly form: ValueForm;
}

export function Annotations({ indicator, area, annotations, periods, form }: AnnotationsProps) {
  const words = useWords();
  const action = useAction();
  /** Id of the remark that is being changed; '' for a new one. */
  const [open, setOpen] = useState<string | null>(null);
  const write = (before: Annotation | null, after: Annotation | null, said: (name: string, time: string) => string) =>
    action.run(async () => {
      const shown = after ?? before;
      if (shown === null) return;
      const changes = [{ key: shown.id, before, after }];
      const note = said(nameOf(indicator, words), annotationTime(shown, form, words));
      await desk.edit({ ...NO_CHANGE, annotations: changes }, note);
      setOpen(null);
    });
  const save = (before: Annotation | null, draft: AnnotationDraft) => {
    const id = before?.id ?? newId();
    const { logAdded, logEdited } = words.indicator.annotations;
    void write(before, { id, indicator: indicator.code, area, ...draft }, before === null ? logAdded : logEdited);
  };
  const formFor = (annotation: Annotation | null) => (
    <AnnotationForm
      annotation={annotation}
      periods={periods}
      form={form}
      isSaving={action.isRunning}
      onSave={(draft) => save(annotation, draft)}
      onCancel={() => setOpen(null)}
    />
  );
  return (
    <>
      {annotations.length === 0 && open === null && <p className={styles.none}>{words.indicator.annotations.none}</p>}
      <ul className={styles.list}>
        {annotations.map((annotation) => (
          <li key={annotation.id}>
            {open === annotation.id ? (
              formFor(annotation)
            ) : (
              <div className={styles.entry}>
                <span className={styles.time}>{annotationTime(annotation, form, words)}</span>
                <span className={styles.text}>{annotation.text}</span>
                <Button
                  weight="quiet"
                  aria-label={words.indicator.annotations.edit(annotation.text)}
                  onClick={() => setOpen(annotation.id)}
                >
                  {words.common.edit}
                </Button>
                <Button
                  weight="quiet"
                  aria-label={words.indicator.annotations.remove(annotation.text)}
                  disabled={action.isRunning}
                  onClick={() => void write(annotation, null, words.indicator.annotations.logRemoved)}
                >
                  {words.common.delete}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
      {open === '' ? formFor(null) : <Button onClick={() => setOpen('')}>{words.indicator.annotations.add}</Button>}
      <ActionError error={action.error} />
    </>
  );
}
