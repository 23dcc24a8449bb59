// The pages that are chunks of their own, loaded when first opened or just before.
import { loadChartCanvas } from '../chart/loadChartCanvas';

export const loadIndicatorPage = () => withCharts(import('../indicator/IndicatorPage'));
export const loadComparePage = () => withCharts(import('../compare/ComparePage'));
export const loadTextsPage = () => import('../sentences/TextsPage');
export const loadReportPage = () => import('../report/ReportPage');
export const loadDeckPage = () => import('../slides/DeckPage');
export const loadTasksPage = () => import('../tasks/TasksPage');
export const loadWallPage = () => import('../wall/WallPage');
export const loadBoardPage = () => import('../wall/editor/BoardPage');
export const loadWallsPage = () => import('../wall/WallsPage');
export const loadRegistersPage = () => import('../registers/RegistersPage');
export const loadImportPage = () => beforeCharts(import('../importing/ImportPage'));
export const loadLogPage = () => import('../log/LogPage');
export const loadChangesPage = () => import('../changes/ChangesPage');
export const loadSettingsPage = () => import('../settings/SettingsPage');

/** After an import people look at indicators and their charts: these come once the page itself is there. */
function beforeCharts<T>(page: Promise<T>): Promise<T> {
  page.then(loadIndicatorPage).catch(() => undefined);
  return page;
}

/** The chart comes beside its page, not after it; where it does not come, the page says so once it needs it. */
function withCharts<T>(page: Promise<T>): Promise<T> {
  loadChartCanvas().catch(() => undefined);
  return page;
}
