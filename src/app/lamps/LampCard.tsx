// How a lamp came about: colour, formula with its numbers, thresholds, method and source; what turns it, where it leads,
// its months, and what a person set. Takes a row of analysis; usable wherever a lamp is shown.
import type { KnownIndex } from '../../analysis/known';
import type { TaskRow } from '../../analysis/tasks';
import type { IsoDate } from '../../model/period';
import { LampMark } from '../controls/LampMark';
import { formatLamp } from '../../chart/formatLamp';
import { lampName } from '../../words/lampName';
import { useWords } from '../words/wordsContext';
import { formatTerms } from './formatTerms';
import styles from './LampCard.module.css';
import { LampMonths } from './LampMonths';
import { LampTurns } from './LampTurns';
import { Overrides } from './Overrides';
import { ProjectionLine } from './ProjectionLine';

interface LampCardProps {
  readonly row: TaskRow;
  readonly index: KnownIndex;
  readonly asOf: IsoDate;
}

export function LampCard({ row, index, asOf }: LampCardProps) {
  const words = useWords();
  const { task, lamp, override, input } = row;
  const { goodColor, thresholds } = lamp.rules;
  const indicator = task.indicator === null ? undefined : index.indicators.get(task.indicator);
  const terms = formatTerms(input, lamp, indicator?.decimals ?? null, words);
  const computed = `${lampName(lamp.color, goodColor, words)} · ${formatLamp(lamp, words)}`;
  return (
    <section className={styles.card}>
      <h2>{words.tasks.how}</h2>
      {override !== null && (
        <p className={styles.lamp}>
          <LampMark color={override.color} good={goodColor} word={lampName(override.color, goodColor, words)} />{' '}
          <span className={styles.byHand}>
            <span aria-hidden="true">✎ </span>
            {words.lampCard.overriddenUntil(words.formatDate(override.until))}
            {words.common.colon}
            {override.reason}
          </span>
        </p>
      )}
      <p className={override === null ? styles.lamp : undefined}>
        <LampMark
          color={lamp.color}
          good={goodColor}
          word={override === null ? computed : words.lampCard.computed(computed)}
        />
      </p>
      {terms !== null && <p>{terms}</p>}
      <LampTurns row={row} indicator={indicator} />
      {indicator !== undefined && row.target !== null && (
        <ProjectionLine index={index} indicator={indicator} target={row.target} asOf={asOf} />
      )}
      <LampMonths row={row} index={index} asOf={asOf} />
      <div className={styles.method}>
        <p>{words.lampCard.method(words.promises.methods[lamp.method])}</p>
        <p>{words.lampCard.thresholds[lamp.method](thresholds, lampName('green', goodColor, words))}</p>
        <p>{words.lampCard.sources[lamp.method]}</p>
      </div>
      <Overrides row={row} asOf={asOf} />
    </section>
  );
}
