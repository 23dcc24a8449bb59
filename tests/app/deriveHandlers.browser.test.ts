import { expect, test } from 'vitest';
import { createDeriveHandlers } from '../../src/app/derived/deriveHandlers';
import { homeAreaCode } from '../../src/catalogue/areas';
import { NO_CHANGE } from '../../src/model/change';
import { isoDate } from '../../src/model/period';
import { diffRegister } from '../../src/model/registerDiff';
import { commit } from '../../src/store/commit';
import { makeRegister } from '../model/makeRegister';
import { DRAFT } from '../model/plans';
import { emptyWorkspace } from '../store/emptyWorkspace';

const NAMES = ['证书编号', '企业名称', '发证日期', '有效期至'];

test('R-1271 what registers say is worked out of the workspace that the window shows', async () => {
  const [followed, other] = [await emptyWorkspace(), await emptyWorkspace()];
  const rows = ['甲', '乙', '丙'].map((firm, at) => [`GR${at}`, firm, '2023-01-10', '2026-01-09']);
  const { change } = diffRegister(null, makeRegister(NAMES, rows), 'merge');
  const changeSet = { ...NO_CHANGE, registers: change === null ? [] : [change] };
  await commit(followed, { record: DRAFT, changeSet });
  const asked = { home: homeAreaCode, today: isoDate('2026-11-26') };
  const found = async (workspace: string) => (await createDeriveHandlers().figures({ ...asked, workspace })).found;
  expect((await found(followed.name)).map(({ indicator }) => indicator)).toContain('QY02');
  expect(await found(other.name)).toEqual([]);
});
