// Settings: language and home area, the catalogue of indicators, the tree of areas, storage, about.
import { getRouteApi, Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import type { Words } from '../../words/zh';
import type { SettingsSearch } from '../routing/pageSearch';
import { PageHead } from '../shell/PageHead';
import { Loading } from '../states/Loading';
import { useWords } from '../words/wordsContext';
import { AboutSettings } from './AboutSettings';
import { AreaSettings } from './AreaSettings';
import { GeneralSettings } from './GeneralSettings';
import { IndicatorSettings } from './IndicatorSettings';
import { MappingSettings } from './MappingSettings';
import styles from './SettingsPage.module.css';
import { StorageSettings } from './StorageSettings';

const RuleSettings = lazy(async () => ({ default: (await import('../rules/RuleSettings')).RuleSettings }));
const route = getRouteApi('/settings');
const SECTIONS = ['general', 'indicators', 'areas', 'mappings', 'rules', 'storage', 'about'] as const;

export function SettingsPage() {
  const words = useWords();
  const section = route.useSearch().section ?? 'general';
  return (
    <>
      <PageHead title={words.settings.title} />
      <nav className={styles.sections} aria-label={words.settings.title}>
        {SECTIONS.map((name) => (
          <Link
            key={name}
            to="/settings"
            search={{ section: name }}
            className={name === section ? styles.current : styles.link}
            aria-current={name === section ? 'page' : undefined}
          >
            {titleOf(name, words)}
          </Link>
        ))}
      </nav>
      <Section name={section} />
    </>
  );
}

function titleOf(name: (typeof SECTIONS)[number], { shell, rules, settings }: Words): string {
  if (name === 'general') return shell.general;
  return name === 'rules' ? rules.title : settings[name];
}

function Section({ name }: { readonly name: NonNullable<SettingsSearch['section']> }) {
  switch (name) {
    case 'general':
      return <GeneralSettings />;
    case 'indicators':
      return <IndicatorSettings />;
    case 'areas':
      return <AreaSettings />;
    case 'mappings':
      return <MappingSettings />;
    case 'rules':
      return (
        <Suspense fallback={<Loading />}>
          <RuleSettings />
        </Suspense>
      );
    case 'storage':
      return <StorageSettings />;
    case 'about':
      return <AboutSettings />;
  }
}
