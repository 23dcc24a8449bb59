// Saves a report as a Word document or as Markdown, and says how much is left to a person.
import { useState } from 'react';
import type { Report } from '../../export/report/report';
import { reportTally } from '../../export/report/reportTally';
import { Button } from '../controls/Button';
import { ActionError } from '../states/ActionError';
import { useAction } from '../states/useAction';
import { useWords } from '../words/wordsContext';
import type { ReportFormat } from './saveReport';

interface SaveReportProps {
  /** Makes it with what was reworded. */
  readonly report: () => Report;
  readonly isReady: boolean;
}

export function SaveReport({ report, isReady }: SaveReportProps) {
  const words = useWords();
  const action = useAction();
  const [said, setSaid] = useState('');
  const { page } = words.report;
  const save = (format: ReportFormat) =>
    void action.run(async () => {
      const { saveReport } = await import('./saveReport');
      const made = report();
      const name = await saveReport(made, format, words);
      const { toWrite, toCheck } = reportTally(made);
      setSaid(page.saved(name, toWrite, toCheck));
    });
  const isOff = action.isRunning || !isReady;
  return (
    <>
      <Button weight="main" disabled={isOff} onClick={() => save('docx')}>
        {page.saveWord}
      </Button>
      <Button disabled={isOff} onClick={() => save('md')}>
        {page.saveMarkdown}
      </Button>
      <p role="status">{said}</p>
      <ActionError error={action.error} />
    </>
  );
}
