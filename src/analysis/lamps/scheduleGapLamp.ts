// The default method (序时进度; demo: section 6, methods: section 8): planned share minus completion, in points.
import { type LampCase, type Verdict } from './lampCase';
import { overdueVerdict } from './overdueVerdict';
import { pointsBehind, verdictOfGap } from './pointsBehind';

export function scheduleGapLamp(one: LampCase): Verdict {
  return overdueVerdict(one) ?? verdictOfGap(pointsBehind(one.planned, one.completion.share), one.thresholds);
}
