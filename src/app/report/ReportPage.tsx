// The annual report and the bulletin of the home area: read, reworded, completed and saved as Word or Markdown.
import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { Segments } from '../controls/Segments';
import { useFigures } from '../data/queries';
import { useHomeArea } from '../data/useHomeArea';
import { overviewPeriods } from '../overview/overviewPeriods';
import { PeriodChoice } from '../overview/PeriodChoice';
import { PageHead } from '../shell/PageHead';
import { NoFigures } from '../states/NoFigures';
import { QueryView } from '../states/QueryView';
import { todayIso } from '../words/localTime';
import { useWords } from '../words/wordsContext';
import { ReportDraft } from './ReportDraft';
import { REPORT_KINDS, reportPeriods } from './reportPeriods';

const route = getRouteApi('/report');

export function ReportPage() {
  const words = useWords();
  const figures = useFigures();
  const home = useHomeArea();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const kind = search.kind ?? 'annual';
  const { data } = figures;
  const periods = useMemo(
    () => (data === undefined ? [] : reportPeriods(overviewPeriods(data, home), kind, todayIso())),
    [data, home, kind],
  );
  const period = periods.find((one) => one === search.period) ?? periods[0] ?? null;
  return (
    <>
      <PageHead title={words.report.page.title}>
        <Segments
          label={words.report.page.kind}
          options={REPORT_KINDS.map((value) => ({ value, label: words.report.page.kinds[value] }))}
          value={kind}
          onChoose={(chosen) => void navigate({ search: { kind: chosen } })}
        />
        {period !== null && (
          <PeriodChoice
            periods={periods}
            value={period}
            onChoose={(chosen) => void navigate({ search: { ...search, period: chosen } })}
          />
        )}
      </PageHead>
      <QueryView query={figures}>
        {(read) =>
          read.blocks.length === 0 ? (
            <NoFigures known={read} />
          ) : period === null ? (
            <p>{words.report.page.noPeriod}</p>
          ) : (
            <ReportDraft key={`${kind} ${period}`} figures={read} area={home} choice={{ kind, period }} />
          )
        }
      </QueryView>
    </>
  );
}
