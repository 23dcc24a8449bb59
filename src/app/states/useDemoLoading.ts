// How far the demo is on its way in.
import { useSyncExternalStore } from 'react';
import { demoLoading, type DemoState } from './demoLoading';

export function useDemoLoading(): DemoState {
  return useSyncExternalStore(demoLoading.subscribe, demoLoading.current);
}
