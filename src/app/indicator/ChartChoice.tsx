// Which chart of an indicator is shown and how finely it is cut; both stand in the address.
import { getRouteApi } from '@tanstack/react-router';
import { Choice } from '../controls/Choice';
import { Segments } from '../controls/Segments';
import { useWords } from '../words/wordsContext';
import styles from './IndicatorInArea.module.css';
import type { IndicatorChart } from './indicatorCharts';
import type { View } from './viewOptions';

const route = getRouteApi('/indicator');

interface ChartChoiceProps {
  readonly charts: readonly IndicatorChart[];
  readonly chosen: IndicatorChart;
}

export function ChartChoice({ charts, chosen }: ChartChoiceProps) {
  return (
    <div className={styles.choices}>
      <KindChoice charts={charts} chosen={chosen} />
      <ViewChoice chart={chosen} />
      <YearChoice chart={chosen} />
      <TargetChoice chart={chosen} />
    </div>
  );
}

function KindChoice({ charts, chosen }: ChartChoiceProps) {
  const words = useWords();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  if (charts.length < 2) return null;
  return (
    <Segments
      label={words.indicator.chart}
      options={charts.map(({ name }) => ({ value: name, label: words.indicator.charts[name] }))}
      value={chosen.name}
      onChoose={(chart) => void navigate({ search: { ...search, chart } })}
    />
  );
}

function ViewChoice({ chart }: { readonly chart: IndicatorChart }) {
  const words = useWords();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { view, views } = chart;
  if (views.length < 2) return null;
  return (
    <Segments
      label={words.common.period}
      options={views.map((one) => ({
        value: keyOf(one),
        label: words.shell.view(words.frequencies[one.frequency], one.shown),
      }))}
      value={keyOf(view)}
      onChoose={(key) => {
        const chosen = views.find((one) => keyOf(one) === key);
        void navigate({ search: { ...search, frequency: chosen?.frequency, form: chosen?.form } });
      }}
    />
  );
}

function YearChoice({ chart: { year, years } }: { readonly chart: IndicatorChart }) {
  const words = useWords();
  const navigate = route.useNavigate();
  if (year === null || years.length < 2) return null;
  return (
    <Choice
      label={words.common.period}
      options={years.map((one) => ({ value: one, label: words.formatPeriod(one, 'period') }))}
      value={year}
      onChoose={(chosen) => void navigate({ search: (now) => ({ ...now, year: chosen }) })}
    />
  );
}

/** Labelled: "line" alone would not say of what. */
function TargetChoice({ chart: { targetForm, targetForms } }: { readonly chart: IndicatorChart }) {
  const words = useWords();
  const navigate = route.useNavigate();
  if (targetForm === null || targetForms.length < 2) return null;
  return (
    <Choice
      labelled
      label={words.charts.target}
      options={targetForms.map((one) => ({ value: one, label: words.indicator.targetForms[one] }))}
      value={targetForm}
      onChoose={(targets) => void navigate({ search: (now) => ({ ...now, targets }) })}
    />
  );
}

function keyOf({ frequency, form }: View): string {
  return `${frequency} ${form}`;
}
