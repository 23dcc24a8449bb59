// Publishes the workspace, or what the public may see of it, to a folder of the site, or saves that edition as a file.
// Law: a publication that was not seen is shown and asked about before it is replaced; the password is kept nowhere.
import { useState } from 'react';
import type { Publication } from '../../model/publication';
import type { Published } from '../../share/publish/publish';
import { type Edition, SNAPSHOT_EXTENSION } from '../../share/snapshot/snapshotFormat';
import type { Words } from '../../words/zh';
import { Button } from '../controls/Button';
import { Confirm } from '../controls/Confirm';
import { saveFile } from '../controls/saveFile';
import { useSettings } from '../data/queries';
import { desk } from '../desk/desk';
import { Field } from '../settings/Field';
import form from '../settings/Form.module.css';
import { ActionError } from '../states/ActionError';
import { useAction } from '../states/useAction';
import { localStamp } from '../words/localTime';
import { useWords } from '../words/wordsContext';
import { publishFromPage } from './publishFromPage';
import styles from './WholeWorkspace.module.css';

export function PublishWorkspace() {
  const words = useWords();
  const { publishing } = words;
  const action = useAction();
  const title = useSettings().data?.displayName ?? null;
  const [place, setPlace] = useState({ address: 'data/', user: '', password: '' });
  const [edition, setEdition] = useState<Edition>('full');
  const [seen, setSeen] = useState<string | null>(null);
  const [other, setOther] = useState<Publication | null>(null);
  const [said, setSaid] = useState('');

  const run = (work: () => Promise<string>) => {
    setSaid('');
    void action.run(async () => setSaid(await work()));
  };
  const publish = (over: string | null) =>
    run(async () => {
      const snapshot = await desk.snapshot(edition);
      const done = await publishFromPage(snapshot, place, { seen: over, title });
      if (done.kind === 'overtaken') setOther(done.by);
      else if (done.kind !== 'failed') setSeen(done.publication.sha256);
      return sentenceOf(done, words);
    });
  const save = () =>
    run(async () => {
      const { bytes } = await desk.snapshot(edition);
      saveFile(new Blob([bytes], { type: 'application/zip' }), `${publishing.fileName(edition)}${SNAPSHOT_EXTENSION}`);
      return '';
    });
  const replace = (by: Publication) => {
    setOther(null);
    publish(by.sha256);
  };

  return (
    <section className={styles.whole} aria-labelledby="publish-workspace">
      <h2 id="publish-workspace" className={styles.title}>
        {publishing.title}
      </h2>
      <p className={styles.text}>{publishing.text}</p>
      <div className={form.form}>
        <Field label={publishing.edition} hint={publishing.editionHints[edition]}>
          <select value={edition} onChange={({ target }) => setEdition(target.value === 'public' ? 'public' : 'full')}>
            <option value="full">{publishing.editions.full}</option>
            <option value="public">{publishing.editions.public}</option>
          </select>
        </Field>
        <Field label={publishing.address} hint={publishing.addressHint}>
          <input
            type="text"
            value={place.address}
            onChange={({ target }) => setPlace({ ...place, address: target.value })}
          />
        </Field>
        <Field label={publishing.user}>
          <input
            type="text"
            autoComplete="off"
            value={place.user}
            onChange={({ target }) => setPlace({ ...place, user: target.value })}
          />
        </Field>
        <Field label={publishing.password} hint={publishing.passwordHint}>
          <input
            type="password"
            autoComplete="off"
            value={place.password}
            onChange={({ target }) => setPlace({ ...place, password: target.value })}
          />
        </Field>
        <div className={form.actions}>
          <Button disabled={action.isRunning} onClick={() => publish(seen)}>
            {action.isRunning ? publishing.working : publishing.publish}
          </Button>
          <Button disabled={action.isRunning} onClick={save}>
            {publishing.save}
          </Button>
        </div>
      </div>
      <ActionError error={action.error} />
      <p role="status">{said}</p>
      {other !== null && (
        <Confirm
          danger
          title={publishing.publish}
          action={publishing.replace}
          onCancel={() => setOther(null)}
          onConfirm={() => replace(other)}
        >
          <p>{publishing.replaceQuestion(other.title, localStamp(new Date(other.at)), other.edition)}</p>
        </Confirm>
      )}
    </section>
  );
}

function sentenceOf(done: Published, { publishing }: Words): string {
  switch (done.kind) {
    case 'published':
      return publishing.done(done.publication.sequence);
    case 'unchanged':
      return publishing.unchanged;
    case 'overtaken':
      return publishing.overtaken;
    case 'failed':
      return publishing.publishTrouble(done.trouble);
  }
}
