// Which address shows which page. The overview comes with the first load; the others load when first opened or just
// before.
import { createRootRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { parse } from 'valibot';
import { OverviewPage } from '../overview/OverviewPage';
import { StartPage } from '../overview/StartPage';
import { Shell } from '../shell/Shell';
import {
  loadBoardPage,
  loadChangesPage,
  loadComparePage,
  loadDeckPage,
  loadImportPage,
  loadIndicatorPage,
  loadLogPage,
  loadRegistersPage,
  loadReportPage,
  loadSettingsPage,
  loadTasksPage,
  loadTextsPage,
  loadWallPage,
  loadWallsPage,
} from './pageChunks';
import {
  boardSearch,
  changesSearch,
  compareSearch,
  deckSearch,
  indicatorSearch,
  overviewSearch,
  registersSearch,
  reportSearch,
  settingsSearch,
  tasksSearch,
  textsSearch,
  wallSearch,
} from './pageSearch';

const root = createRootRoute({ component: Shell });

const start = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: StartPage,
});

const overview = createRoute({
  getParentRoute: () => root,
  path: '/overview',
  validateSearch: (found) => parse(overviewSearch, found),
  component: OverviewPage,
});

const indicator = createRoute({
  getParentRoute: () => root,
  path: '/indicator',
  validateSearch: (found) => parse(indicatorSearch, found),
  component: lazyRouteComponent(loadIndicatorPage, 'IndicatorPage'),
});

const compare = createRoute({
  getParentRoute: () => root,
  path: '/compare',
  validateSearch: (found) => parse(compareSearch, found),
  component: lazyRouteComponent(loadComparePage, 'ComparePage'),
});

const texts = createRoute({
  getParentRoute: () => root,
  path: '/texts',
  validateSearch: (found) => parse(textsSearch, found),
  component: lazyRouteComponent(loadTextsPage, 'TextsPage'),
});

const report = createRoute({
  getParentRoute: () => root,
  path: '/report',
  validateSearch: (found) => parse(reportSearch, found),
  component: lazyRouteComponent(loadReportPage, 'ReportPage'),
});

const slides = createRoute({
  getParentRoute: () => root,
  path: '/slides',
  validateSearch: (found) => parse(deckSearch, found),
  component: lazyRouteComponent(loadDeckPage, 'DeckPage'),
});

const tasks = createRoute({
  getParentRoute: () => root,
  path: '/tasks',
  validateSearch: (found) => parse(tasksSearch, found),
  component: lazyRouteComponent(loadTasksPage, 'TasksPage'),
});

const registers = createRoute({
  getParentRoute: () => root,
  path: '/registers',
  validateSearch: (found) => parse(registersSearch, found),
  component: lazyRouteComponent(loadRegistersPage, 'RegistersPage'),
});

const walls = createRoute({
  getParentRoute: () => root,
  path: '/walls',
  validateSearch: (found) => parse(wallSearch, found),
  component: lazyRouteComponent(loadWallsPage, 'WallsPage'),
});

const board = createRoute({
  getParentRoute: () => root,
  path: '/board',
  validateSearch: (found) => parse(boardSearch, found),
  component: lazyRouteComponent(loadBoardPage, 'BoardPage'),
});

const wall = createRoute({
  getParentRoute: () => root,
  path: '/wall',
  validateSearch: (found) => parse(wallSearch, found),
  component: lazyRouteComponent(loadWallPage, 'WallPage'),
});

const importing = createRoute({
  getParentRoute: () => root,
  path: '/import',
  component: lazyRouteComponent(loadImportPage, 'ImportPage'),
});

const log = createRoute({
  getParentRoute: () => root,
  path: '/log',
  component: lazyRouteComponent(loadLogPage, 'LogPage'),
});

const changes = createRoute({
  getParentRoute: () => root,
  path: '/changes',
  validateSearch: (found) => parse(changesSearch, found),
  component: lazyRouteComponent(loadChangesPage, 'ChangesPage'),
});

const settings = createRoute({
  getParentRoute: () => root,
  path: '/settings',
  validateSearch: (found) => parse(settingsSearch, found),
  component: lazyRouteComponent(loadSettingsPage, 'SettingsPage'),
});

export const routeTree = root.addChildren([
  start,
  overview,
  indicator,
  compare,
  texts,
  report,
  slides,
  tasks,
  registers,
  walls,
  board,
  wall,
  importing,
  log,
  changes,
  settings,
]);
