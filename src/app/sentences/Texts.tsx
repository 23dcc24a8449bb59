// The sentences of one area and time: generated ones by section, and what was reworded of figures that are gone.
import { useMemo } from 'react';
import { derivationDesk } from '../data/derivationDesk';
import { indexDataset, isUncut } from '../data/indexDataset';
import { useRegisters } from '../data/queries';
import type { Derived } from '../derived/useDerived';
import type { KnownIndex } from '../../analysis/known';
import type { Period } from '../../model/period';
import type { Figures } from '../../store/readFigures';
import { QueryView } from '../states/QueryView';
import { todayIso } from '../words/localTime';
import { nameOf } from '../../words/nameOf';
import { timeName } from '../../words/timeName';
import { useWords } from '../words/wordsContext';
import { CopyButton } from './CopyButton';
import { generateTexts, type TextLine, type TextSection } from './generateTexts';
import { SaveTexts } from './SaveTexts';
import { SentenceLine } from './SentenceLine';
import { languageOf, orphanedSentences, sentencePlace } from '../../chart/sentences/sentencePlace';
import styles from './Texts.module.css';

interface TextsProps {
  readonly figures: Figures;
  readonly derived: Derived;
  readonly area: string;
  readonly home: string;
  readonly period: Period;
}

export function Texts({ figures, derived, area, home, period }: TextsProps) {
  const words = useWords();
  const registers = useRegisters();
  // Other areas rank beside this one; of them the totals are enough.
  const index = useMemo(
    () => indexDataset(figures, (key) => key.area === area || isUncut(key), derived.figures.found),
    [figures, area, derived.figures],
  );
  const desk = useMemo(
    () => (registers.data === undefined ? null : derivationDesk(registers.data, figures)),
    [registers.data, figures],
  );
  const sections = useMemo(
    () => generateTexts({ index, desk, area, home, period, today: todayIso() }, words),
    [index, desk, area, home, period, words],
  );
  const language = languageOf(words);
  const placed = sections.map(({ lines, ...section }) => ({
    ...section,
    lines: lines.map((line) => ({ ...line, what: sentencePlace(area, period, line.what, language) })),
  }));
  const lines = placed.flatMap((section) => section.lines);
  const places = new Set(lines.map(({ what }) => what));
  const isWhole = desk !== null && !derived.isComing && !derived.hasFailed;
  const orphans = !isWhole ? [] : orphanedSentences(figures.sentences, area, period, language, places);
  const gone = orphans.map(({ id }): TextLine => ({ what: id, pieces: [] }));
  const edited = new Map(figures.sentences.map(({ id, text }) => [id, text]));
  const textOf = ({ what, pieces }: TextLine) => edited.get(what) ?? pieces.map(({ text }) => text).join('');
  const all = [...lines, ...gone].map(textOf);
  const place = index.areas.get(area);
  const named = [place === undefined ? area : nameOf(place, words), timeName(period, words), words.texts.title];
  const shown = [
    ...placed.map((section) => ({ title: titleOf(section, words), sentences: section.lines.map(textOf) })),
    ...(gone.length > 0 ? [{ title: words.texts.orphans, sentences: gone.map(textOf) }] : []),
  ];
  if (all.length === 0) return <p className={styles.nothing}>{words.texts.nothing}</p>;
  return (
    <div aria-busy={derived.isComing || (desk === null && !registers.isError)}>
      <div className={styles.facts}>
        <p>{words.texts.count(all.length)}</p>
        {/* Until the registers have been read some sentences are missing, and "all" would be less than all. */}
        <QueryView query={registers}>
          {() =>
            derived.isComing ? null : (
              <>
                <CopyButton
                  weight="plain"
                  text={all.join('\n')}
                  label={words.texts.copyAll}
                  shown={words.texts.copyAll}
                />
                <SaveTexts texts={shown} named={named} />
              </>
            )
          }
        </QueryView>
      </div>
      {placed.map((section) => (
        <Lines
          key={`${section.kind} ${section.category}`}
          title={titleOf(section, words)}
          lines={section.lines}
          index={index}
        />
      ))}
      {gone.length > 0 && <Lines title={words.texts.orphans} lines={gone} index={index} />}
    </div>
  );
}

interface LinesProps {
  readonly title: string;
  readonly lines: readonly TextLine[];
  readonly index: KnownIndex;
}

function Lines({ title, lines, index }: LinesProps) {
  return (
    <section className={styles.section}>
      <h2>{title}</h2>
      <ul className={styles.list}>
        {lines.map(({ what, pieces }) => (
          <li key={what}>
            <SentenceLine place={what} pieces={pieces} indicators={index.indicators} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function titleOf({ kind, category }: Omit<TextSection, 'lines'>, words: ReturnType<typeof useWords>): string {
  switch (kind) {
    case 'report':
      return words.texts.report;
    case 'tasks':
      return words.texts.tasks;
    case 'category':
      return category === null ? words.overview.withoutCategory : words.shell.categoryName(category);
  }
}
