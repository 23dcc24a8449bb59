// The order in which frequencies are offered and preferred: years first, what cuts no year last.
import type { Frequency } from '../../model/period';

export const COARSE_FIRST: readonly Frequency[] = ['year', 'half', 'quarter', 'month', 'day', 'fiscal', 'span'];
