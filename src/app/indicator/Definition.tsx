// What an indicator means and who answers for it.
import type { Area } from '../../model/area';
import type { Indicator } from '../../model/indicator';
import type { Words } from '../../words/zh';
import { readableUnit } from '../../words/readableValue';
import { useWords } from '../words/wordsContext';
import styles from './Definition.module.css';

interface DefinitionProps {
  readonly indicator: Indicator;
  readonly area: Area | null;
}

export function Definition({ indicator, area }: DefinitionProps) {
  const words = useWords();
  return (
    <dl className={styles.definition}>
      <div className={styles.wide}>
        <dt>{words.indicator.definition}</dt>
        <dd>{shipped(indicator.definition, words) ?? words.indicator.noDefinition}</dd>
      </div>
      {factsOf(indicator, area, words).map(([name, text]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

function factsOf(indicator: Indicator, area: Area | null, words: Words): (readonly [string, string])[] {
  const facts: readonly (readonly [string, string | null])[] = [
    [words.indicator.dataSource, shipped(indicator.source, words)],
    [words.indicator.owner, indicator.owner],
    [words.indicator.unit, readableUnit(indicator.unit, words)],
    [words.indicator.kind, words.kinds[indicator.kind]],
    [words.indicator.direction, words.directions[indicator.direction]],
    [words.indicator.frequency, frequencyText(indicator, words)],
    [words.indicator.category, indicator.category === null ? null : words.shell.categoryName(indicator.category)],
    [words.indicator.code, indicator.code === indicator.name ? null : indicator.code],
    [words.indicator.aliases, indicator.aliases.join(words.common.listSeparator) || null],
    [words.indicator.scopeNote, shipped(area?.scopeNote ?? null, words)],
  ];
  return facts.flatMap(([name, text]) => (text === null ? [] : [[name, text] as const]));
}

function shipped(text: string | null, words: Words): string | null {
  return text === null ? null : words.shippedText(text);
}

function frequencyText(indicator: Indicator, words: Words): string {
  const frequency = words.frequencies[indicator.frequency];
  return indicator.lagMonths === null || indicator.lagMonths === 0
    ? frequency
    : `${frequency}${words.common.clauseSeparator}${words.indicator.lag(indicator.lagMonths)}`;
}
