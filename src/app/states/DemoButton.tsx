// Brings the demo data in, through the same importer as any file.
import { Button } from '../controls/Button';
import { desk } from '../desk/desk';
import { useWords } from '../words/wordsContext';
import { ActionError } from './ActionError';
import { useAction } from './useAction';

export function DemoButton() {
  const words = useWords();
  const action = useAction();
  return (
    <>
      <Button disabled={action.isRunning} onClick={() => void action.run(async () => void (await desk.loadDemo()))}>
        {action.isRunning ? words.overview.loadingDemo : words.overview.seeDemo}
      </Button>
      <ActionError error={action.error} />
    </>
  );
}
