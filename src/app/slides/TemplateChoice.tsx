// The template of presentations: chosen as a file, kept on this machine, said by name, and put away again.
import { useState } from 'react';
import type { TemplateRefusal } from '../../model/deckTemplate';
import { writeTemplateFile } from '../../store/template';
import { Button } from '../controls/Button';
import { FileButton } from '../controls/FileButton';
import { useWorkspace } from '../data/workspaceContext';
import { ActionError } from '../states/ActionError';
import { useAction } from '../states/useAction';
import { useWords } from '../words/wordsContext';
import { type ChosenDesign, designOfTemplate } from './deckDesignOf';
import styles from './TemplateChoice.module.css';

export function TemplateChoice({ chosen }: { readonly chosen: ChosenDesign }) {
  const words = useWords().template;
  const workspace = useWorkspace();
  const action = useAction();
  const [refusal, setRefusal] = useState<TemplateRefusal | null>(null);
  const choose = (file: File) =>
    void action.run(async () => {
      const template = { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
      const read = designOfTemplate(template);
      setRefusal(read.kind === 'refused' ? read.refusal : null);
      if (read.kind === 'chosen') await writeTemplateFile(workspace, template);
    });
  const remove = () =>
    void action.run(async () => {
      setRefusal(null);
      await writeTemplateFile(workspace, null);
    });
  const { name, leftOut } = chosen;
  return (
    <div className={styles.template}>
      <span role="status">
        {name === null ? words.own : words.inUse(name)}
        {name !== null && leftOut > 0 && <span className={styles.note}>{words.leftOut(leftOut)}</span>}
      </span>
      <FileButton accept=".pptx,.potx" disabled={action.isRunning} onChoose={choose}>
        {name === null ? words.choose : words.change}
      </FileButton>
      {name !== null && (
        <Button weight="quiet" disabled={action.isRunning} onClick={remove}>
          {words.remove}
        </Button>
      )}
      <span className={styles.note}>{words.hint}</span>
      {refusal !== null && (
        <span className={styles.refusal} role="alert">
          {words.refusals[refusal.kind](refusal.file)}
        </span>
      )}
      <ActionError error={action.error} />
    </div>
  );
}
