// The one import session of this tab, on the one desk of this tab.
import { desk } from '../desk/desk';
import { demoLoading } from '../states/demoLoading';
import { startSession } from './session';

export const importSession = startSession({ ...desk, loadDemo: demoLoading.load });
