// Takes back every standing import of demo data, newest first, so that an office can begin with its own.
import { useState } from 'react';
import type { ImportRecord } from '../../model/importRecord';
import { Button } from '../controls/Button';
import { Confirm } from '../controls/Confirm';
import { standingImports } from '../../model/standingImports';
import { desk } from '../desk/desk';
import { ActionError } from '../states/ActionError';
import { useAction } from '../states/useAction';
import { useWords } from '../words/wordsContext';

export function ClearDemo({ log }: { readonly log: readonly ImportRecord[] }) {
  const words = useWords();
  const action = useAction();
  const [isAsked, setAsked] = useState(false);
  const demo = standingImports(log).filter((record) => record.demo);
  if (demo.length === 0) return null;
  const clear = async () => {
    for (const { id } of [...demo].reverse()) await desk.undo(id);
  };
  return (
    <>
      <Button disabled={action.isRunning} onClick={() => setAsked(true)}>
        {words.shell.clearDemo}
      </Button>
      <ActionError error={action.error} />
      {isAsked && (
        <Confirm
          title={words.shell.clearDemo}
          action={words.shell.clearDemo}
          onCancel={() => setAsked(false)}
          onConfirm={() => {
            setAsked(false);
            void action.run(clear);
          }}
        >
          <p>{words.shell.clearDemoQuestion}</p>
        </Confirm>
      )}
    </>
  );
}
