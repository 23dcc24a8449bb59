// The colours that persons set for a task: listed with their reasons, one more by a form, each ended by a button.
import { useRef, useState } from 'react';
import type { TaskRow } from '../../analysis/tasks';
import { NO_CHANGE } from '../../model/change';
import type { IsoDate } from '../../model/period';
import type { LampOverride, Task } from '../../model/task';
import { Button } from '../controls/Button';
import { LampMark } from '../controls/LampMark';
import { desk } from '../desk/desk';
import { ActionError } from '../states/ActionError';
import { useAction } from '../states/useAction';
import { lampName } from '../../words/lampName';
import { useWords } from '../words/wordsContext';
import { withOverride, withoutOverride } from './overrideDraft';
import { OverrideForm } from './OverrideForm';
import styles from './Overrides.module.css';

interface OverridesProps {
  readonly row: TaskRow;
  readonly asOf: IsoDate;
}

export function Overrides({ row: { task, rules }, asOf }: OverridesProps) {
  const words = useWords();
  const action = useAction();
  const [isOpen, setOpen] = useState(false);
  const add = useRef<HTMLButtonElement>(null);
  // What had the focus goes with the form or the entry; the button that stays takes it.
  const close = () => {
    setOpen(false);
    add.current?.focus();
  };
  const save = (after: Task, note: string) =>
    action.run(async () => {
      await desk.edit({ ...NO_CHANGE, tasks: [{ key: task.id, before: task, after }] }, note);
      close();
    });
  const name = (one: LampOverride) => lampName(one.color, rules.goodColor, words);
  return (
    <>
      <h2>{words.lampCard.overrides}</h2>
      {task.overrides.length > 0 && (
        <ul className={styles.list}>
          {[...task.overrides].reverse().map((one) => (
            <li key={`${one.from} ${one.until} ${one.color} ${one.reason}`} className={styles.one}>
              <span>
                <LampMark color={one.color} good={rules.goodColor} word={null} />{' '}
                {words.lampCard.overrideText(name(one), words.formatDate(one.from), words.formatDate(one.until))}
                {words.common.colon}
                {one.reason}
              </span>
              {one.until >= asOf && (
                <Button
                  weight="quiet"
                  aria-label={words.lampCard.overrideEndOf(name(one))}
                  disabled={action.isRunning}
                  onClick={() => void save(withoutOverride(task, one, asOf), words.lampCard.noteEnded(task.title))}
                >
                  {words.lampCard.overrideEnd}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      <Button ref={add} weight="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {words.lampCard.overrideAdd}
      </Button>
      {isOpen && (
        <OverrideForm
          from={asOf}
          goodColor={rules.goodColor}
          isSaving={action.isRunning}
          onSave={(override) => void save(withOverride(task, override), words.lampCard.noteAdded(task.title))}
          onCancel={close}
        />
      )}
      <ActionError error={action.error} />
    </>
  );
}
