// The differences of two states: the headline, then a table a section; all of them as CSV.
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { differenceCsv } from '../../export/differences/differenceCsv';
import type { DifferenceSection } from '../../export/differences/differenceSections';
import type { TurnedLamp } from '../../analysis/turnedLamps';
import type { LampColor } from '../../model/lampMethod';
import { isoDate } from '../../model/period';
import { lampName } from '../../words/lampName';
import { Button } from '../controls/Button';
import { Folded } from '../controls/Folded';
import { LampMark } from '../controls/LampMark';
import { saveFile } from '../controls/saveFile';
import { useHomeArea } from '../data/useHomeArea';
import { useWorkspace } from '../data/workspaceContext';
import { ActionError } from '../states/ActionError';
import { QueryView } from '../states/QueryView';
import { useAction } from '../states/useAction';
import { todayIso } from '../words/localTime';
import { useWords } from '../words/wordsContext';
import styles from './Changes.module.css';
import type { ChangesAnswer, ChangesInput, StateAsked } from './changesHandlers';
import { compareStates } from './compareStates';

interface FoundDifferencesProps {
  readonly before: StateAsked;
  readonly after: StateAsked;
}

/** Rows that a section shows; the file has all of them. */
const SHOWN_ROWS = 50;

export function FoundDifferences({ before, after }: FoundDifferencesProps) {
  const words = useWords();
  const { name: workspace } = useWorkspace();
  const home = useHomeArea();
  const today = todayIso();
  const input: Omit<ChangesInput, 'most'> = {
    workspace,
    home,
    today: isoDate(today),
    before,
    after,
    language: words.htmlLanguage.startsWith('zh') ? 'zh' : 'en',
  };
  const query = useQuery({
    queryKey: ['changes', home, today, input.language, keyOf(before), keyOf(after)],
    queryFn: ({ signal }) => compareStates({ ...input, most: SHOWN_ROWS }, signal),
    placeholderData: keepPreviousData,
  });
  return (
    <QueryView query={query}>
      {(answer) =>
        answer.kind === 'refused' ? (
          <p role="alert">{words.refusals[answer.refusal.kind](answer.refusal)}</p>
        ) : (
          <div aria-busy={query.isPlaceholderData}>
            <Found
              answer={answer}
              today={today}
              all={() => compareStates({ ...input, most: Number.MAX_SAFE_INTEGER }, undefined)}
            />
          </div>
        )
      }
    </QueryView>
  );
}

function keyOf(asked: StateAsked): string {
  if (asked.kind === 'workspace') return `imports ${asked.imports ?? 'all'}`;
  const { name, size, lastModified } = asked.file;
  return `file ${name} ${size} ${lastModified}`;
}

interface FoundProps {
  readonly answer: Extract<ChangesAnswer, { kind: 'found' }>;
  readonly today: string;
  readonly all: () => Promise<ChangesAnswer>;
}

function Found({ answer, today, all }: FoundProps) {
  const words = useWords();
  const action = useAction();
  const { headline, sections } = answer.found;
  const { differences } = words;
  const save = () =>
    void action.run(async () => {
      const whole = await all();
      if (whole.kind !== 'found') return;
      const csv = differenceCsv(whole.found.sections, words);
      saveFile(new Blob([csv], { type: 'text/csv' }), `${differences.title}_${today}.csv`);
    });
  return (
    <>
      <p className={styles.headline} role="status">
        {headline}
      </p>
      {sections.length > 0 && (
        <>
          <p className={styles.note}>{differences.lampsOn(today)}</p>
          <Button disabled={action.isRunning} onClick={save}>
            {differences.save}
          </Button>
          <ActionError error={action.error} />
        </>
      )}
      {sections.map((section) => (
        <Section key={`${section.kind} ${section.indicator ?? ''}`} section={section} />
      ))}
    </>
  );
}

function Section({ section }: { readonly section: DifferenceSection }) {
  const { differences } = useWords();
  const id = useId();
  const { kind, title, counts, rows } = section;
  const isOfValues = kind === 'values' || kind === 'derived';
  const counted = differences.counts(counts.added, counts.revised, counts.removed);
  if (!isOfValues) {
    return (
      <section aria-labelledby={id}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        <Rows section={section} />
      </section>
    );
  }
  return (
    <Folded
      className={styles.folded}
      open={rows.length <= 5}
      summary={
        <>
          <span className={styles.name}>{title}</span>
          {kind === 'derived' && <span className={styles.mark}>{differences.derivedMark}</span>}
          <span className={styles.note}>{counted}</span>
        </>
      }
    >
      <Rows section={section} />
    </Folded>
  );
}

function Rows({ section: { kind, title, indicator, counts, rows } }: { readonly section: DifferenceSection }) {
  const { differences } = useWords();
  const hidden = kind === 'definitions' ? 0 : counts.added + counts.revised + counts.removed - rows.length;
  return (
    <>
      <table className={styles.table} aria-label={title}>
        <tbody>
          {rows.map(({ id, label, before, after, remark, lamp }) => (
            <tr key={id}>
              <th scope="row">{label}</th>
              <td className={styles.change}>
                {lamp !== null ? (
                  <TurnedSign lamp={lamp} />
                ) : (
                  (before !== '' || after !== '') && <Change before={before} after={after} />
                )}
              </td>
              <td>{remark}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.note}>
        {hidden > 0 && <span className={styles.more}>{differences.more(hidden)}</span>}
        {indicator !== null && (
          <Link to="/indicator" search={{ code: indicator }}>
            {differences.toIndicator}
          </Link>
        )}
      </p>
    </>
  );
}

function Change({ before, after }: { readonly before: string; readonly after: string }) {
  const { noValue } = useWords().changes;
  return (
    <>
      <span className={styles.before}>{before === '' ? noValue : before}</span> →{' '}
      <span>{after === '' ? noValue : after}</span>
    </>
  );
}

function TurnedSign({ lamp: { from, to, good } }: { readonly lamp: TurnedLamp }) {
  const words = useWords();
  const sign = (color: LampColor) => <LampMark color={color} good={good} word={lampName(color, good, words)} />;
  return (
    <>
      {from !== null && <>{sign(from)} → </>}
      {sign(to)}
    </>
  );
}
