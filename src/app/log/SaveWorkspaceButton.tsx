// Saves the whole workspace to one file. Stands on the log page and where a page failed.
import { Button } from '../controls/Button';
import { desk } from '../desk/desk';
import { ActionError } from '../states/ActionError';
import { useAction } from '../states/useAction';
import { useWords } from '../words/wordsContext';
import { saveFile } from '../controls/saveFile';
import { workspaceFileName } from './workspaceFileName';

export function SaveWorkspaceButton({ label }: { readonly label: string }) {
  const words = useWords();
  const action = useAction();
  const save = async () => {
    const { bytes } = await desk.snapshot('full');
    saveFile(new Blob([bytes], { type: 'application/zip' }), workspaceFileName(words, new Date()));
  };
  return (
    <>
      <Button disabled={action.isRunning} onClick={() => void action.run(save)}>
        {label}
      </Button>
      <ActionError error={action.error} />
    </>
  );
}
