// Counts in Chinese sentences, grouped as all numbers are.
import { formatNumber } from './formatNumber';

/** "100,000" */
export const counted = (count: number): string => formatNumber(count, null, 'zh-CN');
