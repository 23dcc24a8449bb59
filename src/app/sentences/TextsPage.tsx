// Sentences of an area and a time, made from the figures, to be copied into a report.
import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { AreaChoice } from '../controls/AreaChoice';
import { areaOptions, firstArea, observationsByArea } from '../data/areaOptions';
import { isUncut } from '../data/indexDataset';
import { useFigures } from '../data/queries';
import { useHomeArea } from '../data/useHomeArea';
import { firstPeriod, overviewPeriods } from '../overview/overviewPeriods';
import { PeriodChoice } from '../overview/PeriodChoice';
import { PageHead } from '../shell/PageHead';
import { NoFigures } from '../states/NoFigures';
import { QueryView } from '../states/QueryView';
import { todayIso } from '../words/localTime';
import { useWords } from '../words/wordsContext';
import { Texts } from './Texts';

const route = getRouteApi('/texts');

export function TextsPage() {
  const words = useWords();
  const figures = useFigures();
  const home = useHomeArea();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { data } = figures;
  const counts = useMemo(() => (data === undefined ? new Map() : observationsByArea(data, isUncut)), [data]);
  const options = useMemo(
    () => (data === undefined ? [] : areaOptions(data.areas, new Set(counts.keys()), home)),
    [data, counts, home],
  );
  const area = search.area ?? firstArea(counts, home);
  const periods = useMemo(() => (data === undefined || area === null ? [] : overviewPeriods(data, area)), [data, area]);
  const period = search.period ?? firstPeriod(periods, todayIso());
  return (
    <>
      <PageHead title={words.texts.title}>
        {area !== null && options.length > 0 && (
          <AreaChoice
            options={options}
            value={area}
            onChoose={(chosen) => void navigate({ search: { ...search, area: chosen } })}
          />
        )}
        {period !== null && (
          <PeriodChoice
            periods={periods.includes(period) ? periods : [period, ...periods]}
            value={period}
            onChoose={(chosen) => void navigate({ search: { ...search, period: chosen } })}
          />
        )}
      </PageHead>
      <QueryView query={figures}>
        {(read) =>
          area === null || period === null ? (
            <NoFigures known={read} />
          ) : (
            <Texts key={`${area} ${period}`} figures={read} area={area} home={home} period={period} />
          )
        }
      </QueryView>
    </>
  );
}
