// What a row of the sheet is taken for: a row of values, a title, the header, a total, a note …
import { useState } from 'react';
import type { RowRole } from '../../../model/mapping';
import { useWords } from '../../words/wordsContext';
import { RoleDialog } from './RoleDialog';

type ChosenRole = RowRole | 'body';

const CHOICES: readonly ChosenRole[] = [
  'body',
  'title',
  'unit',
  'header',
  'section',
  'total',
  'note',
  'signature',
  'repeatedHeader',
  'ignored',
];

interface RowDialogProps {
  readonly row: number;
  readonly role: ChosenRole | null;
  readonly onChoose: (role: ChosenRole) => void;
  readonly onClose: () => void;
}

export function RowDialog({ row, role, onChoose, onClose }: RowDialogProps) {
  const words = useWords();
  const [chosen, setChosen] = useState<ChosenRole>(role ?? 'body');
  const options = CHOICES.map((id) => ({
    id,
    label: id === 'body' ? words.importing.bodyRow : words.review.rowRoles[id],
  }));
  return (
    <RoleDialog
      title={words.review.rowTakenAs(row + 1)}
      options={options}
      chosen={chosen}
      onChoose={(id) => setChosen(id as ChosenRole)}
      onConfirm={() => chosen !== role && onChoose(chosen)}
      onClose={onClose}
    />
  );
}
