// Brings the demo data in, through the same importer as any file. How it goes on is told by the frame of the pages.
import { Button } from '../controls/Button';
import { useWords } from '../words/wordsContext';
import { demoLoading } from './demoLoading';
import { useDemoLoading } from './useDemoLoading';

export function DemoButton() {
  const words = useWords();
  const isLoading = useDemoLoading().kind === 'loading';
  return (
    <Button disabled={isLoading} onClick={demoLoading.start}>
      {isLoading ? words.overview.loadingDemo : words.overview.seeDemo}
    </Button>
  );
}
