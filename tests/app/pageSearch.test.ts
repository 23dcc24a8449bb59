import { parse } from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  changesSearch,
  compareSearch,
  indicatorSearch,
  overviewSearch,
  tasksSearch,
} from '../../src/app/routing/pageSearch';

describe('what a page shows, as it stands in the address', () => {
  it('R-602 takes an unreadable period, day or choice as absent', () => {
    expect(parse(overviewSearch, { area: '320703', period: '2023-13' })).toEqual({ area: '320703', period: undefined });
    expect(parse(tasksSearch, { on: '2024-02-30' })).toMatchObject({ on: undefined });
    expect(parse(indicatorSearch, { frequency: 'weekly' })).toMatchObject({ frequency: undefined });
  });

  it('R-602 takes whole numbers as the text that an address holds', () => {
    expect(parse(compareSearch, { page: '3' }).page).toBe(3);
    expect(parse(changesSearch, { since: '0', until: 6 })).toEqual({ since: 0, until: 6 });
    for (const page of ['0', '-1', '1.5', 'x', '', '99999999999999999999']) {
      expect(parse(compareSearch, { page }).page, page).toBeUndefined();
    }
  });

  it('R-602 takes one indicator or several, each once', () => {
    expect(parse(compareSearch, { indicator: 'QY01' }).indicator).toEqual(['QY01']);
    expect(parse(compareSearch, { indicator: ['QY01', 'QY02', 'QY01'] }).indicator).toEqual(['QY01', 'QY02']);
  });
});
