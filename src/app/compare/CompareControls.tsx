// What is compared with what, and how it is drawn; every choice goes into the address.
import { getRouteApi } from '@tanstack/react-router';
import type { Figures } from '../../store/readFigures';
import { type Period } from '../../model/period';
import { timeName } from '../../words/timeName';
import { nameOf } from '../../words/nameOf';
import { MOST_PANELS } from '../../chart/panels/panelsData';
import { AreaChoice } from '../controls/AreaChoice';
import { Choice } from '../controls/Choice';
import { Segments } from '../controls/Segments';
import { areaOptions } from '../data/areaOptions';
import type { CompareSearch } from '../routing/pageSearch';
import { useWords } from '../words/wordsContext';
import { periodsOf } from './compareShapes';
import type { CompareView } from './compareView';

interface CompareControlsProps {
  readonly view: CompareView;
  readonly dataset: Figures;
  readonly home: string;
}

const route = getRouteApi('/compare');

export function CompareControls({ view, dataset, home }: CompareControlsProps) {
  const words = useWords();
  const navigate = route.useNavigate();
  const change = (changed: Partial<CompareSearch>) => void navigate({ search: (now) => ({ ...now, ...changed }) });
  const measured = new Set(dataset.blocks.map((block) => block.indicator));
  const indicators = dataset.indicators
    .filter(({ code }) => measured.has(code))
    .map((indicator) => ({
      value: indicator.code,
      label: nameOf(indicator, words),
      group:
        indicator.category === null ? words.overview.withoutCategory : words.shell.categoryName(indicator.category),
    }));
  return (
    <>
      <Segments
        label={words.compare.title}
        options={[
          { value: 'areas', label: words.compare.areas },
          { value: 'indicators', label: words.compare.indicators },
        ]}
        value={view.by}
        onChoose={(by) => change({ by, indicator: undefined, area: undefined, period: undefined, base: undefined })}
      />
      {view.by === 'areas' ? (
        <Choice
          label={words.common.indicator}
          options={indicators}
          value={view.indicators[0] ?? ''}
          onChoose={(code) => change({ indicator: [code], period: undefined, base: undefined })}
        />
      ) : (
        <AreaChoice
          options={areaOptions(dataset.areas, view.measuredAreas, home)}
          value={view.areas[0] ?? ''}
          onChoose={(area) => change({ area: [area] })}
        />
      )}
      <Choice
        label={words.indicator.showAs}
        options={view.shapes.map((shape) => ({ value: shape, label: words.compare.shapes[shape] }))}
        value={view.shape}
        onChoose={(shape) => change({ shape })}
      />
      {view.shape === 'scatter' && view.versus !== null && (
        <Choice
          labelled
          label={words.compare.versus}
          options={indicators.filter(({ value }) => value !== view.indicators[0])}
          value={view.versus}
          onChoose={(versus) => change({ versus })}
        />
      )}
      <PeriodControls view={view} change={change} />
      {view.shape === 'panels' && <PageControl view={view} change={change} />}
    </>
  );
}

function PageControl({ view, change }: PeriodControlsProps) {
  const words = useWords();
  const pages = Math.ceil((view.indicators.length * view.areas.length) / MOST_PANELS);
  if (pages < 2) return null;
  return (
    <Choice
      label={words.compare.page}
      options={Array.from({ length: pages }, (_, at) => String(at + 1)).map((value) => ({
        value,
        label: words.compare.pageOf(Number(value), pages),
      }))}
      value={String(Math.min(view.page, pages))}
      onChoose={(page) => change({ page: Number(page) })}
    />
  );
}

interface PeriodControlsProps {
  readonly view: CompareView;
  readonly change: (changed: Partial<CompareSearch>) => void;
}

function PeriodControls({ view, change }: PeriodControlsProps) {
  const words = useWords();
  const needed = periodsOf(view.shape);
  const named = (period: Period) => ({
    value: period,
    label: timeName(period, words),
  });
  return (
    <>
      {view.frequencies.length > 1 && (
        <Choice
          label={words.compare.frequency}
          options={view.frequencies.map((frequency) => ({ value: frequency, label: words.frequencies[frequency] }))}
          value={view.frequency}
          onChoose={(frequency) => change({ frequency, period: undefined, base: undefined })}
        />
      )}
      {(needed === 'one' || needed === 'two') && view.period !== null && (
        <Choice
          label={words.common.period}
          options={[...view.periods]
            .slice(needed === 'two' ? 1 : 0)
            .reverse()
            .map(named)}
          value={view.period}
          onChoose={(period) => change({ period })}
        />
      )}
      {(needed === 'base' || needed === 'two') && view.base !== null && (
        <Choice
          labelled
          label={needed === 'two' ? words.compare.against : words.compare.basePeriod}
          options={view.periods.filter((one) => needed === 'base' || one < (view.period ?? one)).map(named)}
          value={view.base}
          onChoose={(base) => change({ base })}
        />
      )}
    </>
  );
}
