// The button of a new task, with its form.
import { useMemo, useState } from 'react';
import type { Entities } from '../../../store/readEntities';
import { Button } from '../../controls/Button';
import { indexDataset, isUncut } from '../../data/indexDataset';
import { useHomeArea } from '../../data/useHomeArea';
import { useWords } from '../../words/wordsContext';
import { NewTaskForm } from './NewTaskForm';

interface NewTaskProps {
  readonly entities: Entities;
  /** The list that is shown; '' where several are, or none. */
  readonly list: string;
  readonly onDone: (list: string, id: string) => void;
}

export function NewTask({ entities, list, onDone }: NewTaskProps) {
  const words = useWords();
  const homeArea = useHomeArea();
  const [isOpen, setOpen] = useState(false);
  const index = useMemo(() => indexDataset({ ...entities, blocks: [] }, isUncut), [entities]);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{words.taskEdit.create}</Button>
      {isOpen && (
        <NewTaskForm
          {...{ index, homeArea, list }}
          onClose={() => setOpen(false)}
          onDone={(name, id) => {
            setOpen(false);
            onDone(name, id);
          }}
        />
      )}
    </>
  );
}
