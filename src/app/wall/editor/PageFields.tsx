// What a person says of the chosen page: its title, its seconds, and of a text page its words.
import { parseIsoDate } from '../../../model/period';
import { FaultyField } from '../../controls/FaultyField';
import { todayIso } from '../../words/localTime';
import { useWords } from '../../words/wordsContext';
import styles from './BoardEditor.module.css';
import { type BoardFault, type DraftPage, reworded } from './boardDraft';

interface PageFieldsProps {
  readonly draft: DraftPage;
  /** As the page is called by itself. */
  readonly usualTitle: string;
  readonly usualSeconds: string;
  readonly fault: BoardFault | null;
  readonly onChange: (change: Partial<Omit<DraftPage, 'key'>>) => void;
}

export function PageFields({ draft, usualTitle, usualSeconds, fault, onChange }: PageFieldsProps) {
  const { editor } = useWords().wall;
  const { page, title, seconds } = draft;
  const said = fault === null ? null : editor.faults[fault];
  return (
    <div className={styles.fields}>
      {page.kind === 'text' ? (
        <>
          <FaultyField wide label={editor.title} fault={null}>
            {(field) => (
              <input
                {...field}
                value={page.title}
                autoComplete="off"
                onChange={({ target }) => onChange({ page: reworded(page, { title: target.value }, todayIso()) })}
              />
            )}
          </FaultyField>
          <FaultyField wide label={editor.text} hint={editor.textHint} fault={fault === 'textMissing' ? said : null}>
            {(field) => (
              <textarea
                {...field}
                rows={8}
                value={page.text}
                onChange={({ target }) => onChange({ page: reworded(page, { text: target.value }, todayIso()) })}
              />
            )}
          </FaultyField>
        </>
      ) : (
        <FaultyField wide label={editor.title} fault={null}>
          {(field) => (
            <input
              {...field}
              value={title}
              placeholder={usualTitle}
              autoComplete="off"
              onChange={({ target }) => onChange({ title: target.value })}
            />
          )}
        </FaultyField>
      )}
      {page.kind === 'changesSince' && (
        <FaultyField label={editor.sinceDay} fault={null}>
          {(field) => (
            <input
              {...field}
              type="date"
              required
              value={page.since}
              onChange={({ target }) => {
                const since = parseIsoDate(target.value);
                if (since !== null) onChange({ page: { ...page, since } });
              }}
            />
          )}
        </FaultyField>
      )}
      <FaultyField label={editor.pageSeconds} fault={fault === 'seconds' ? said : null}>
        {(field) => (
          <input
            {...field}
            inputMode="numeric"
            value={seconds}
            placeholder={usualSeconds}
            autoComplete="off"
            onChange={({ target }) => onChange({ seconds: target.value })}
          />
        )}
      </FaultyField>
    </div>
  );
}
