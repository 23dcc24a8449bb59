// Saves the rows that are shown, in their order.
import { fileName } from '../../export/fileName';
import type { Register } from '../../model/register';
import { Button } from '../controls/Button';
import { saveFile } from '../controls/saveFile';
import { todayIso } from '../words/localTime';
import { useWords } from '../words/wordsContext';
import { registerCsv } from './registerCsv';

interface SaveRegisterProps {
  readonly register: Register;
  readonly positions: Uint32Array;
}

export function SaveRegister({ register, positions }: SaveRegisterProps) {
  const words = useWords();
  const save = () => {
    const content = new Blob([registerCsv(register, positions)], { type: 'text/csv;charset=utf-8' });
    saveFile(content, fileName([register.name], todayIso(), 'csv'));
  };
  return (
    <Button weight="quiet" onClick={save}>
      {words.exporting.csv}
    </Button>
  );
}
