// Opens the workspace when it is first needed and keeps it open; what knows Dexie is loaded only then.
import { buildNameIndex, type NameIndex } from '../../intake/names';
import { readFile } from '../../intake/readFile';
import type { ChangeSet } from '../../model/change';
import type { Dataset } from '../../model/dataset';
import type { ImportDraft } from '../../model/importLog';
import type { ImportRecord } from '../../model/importRecord';
import type { Refusal } from '../../model/issue';
import { NO_SETTINGS } from '../../model/settings';
import type { CommitPlan } from '../../store/commit';
import { catalogue } from './planDraft';
import type { OpenedWorkspace } from './workspaceAccess';

const NOTHING = { added: 0, revised: 0, removed: 0, unchanged: 0 };

export class WorkspaceKeeper {
  #opening: Promise<OpenedWorkspace> | null = null;

  /** A failed opening is tried again at the next call: the person may have closed the other tab. */
  #open(): Promise<OpenedWorkspace> {
    this.#opening ??= import('./workspaceAccess')
      .then(({ openAccess }) => openAccess())
      .catch((error: unknown) => {
        this.#opening = null;
        throw error;
      });
    return this.#opening;
  }

  /** The whole dataset and the code of the home area, null when nobody chose one. */
  async readKnown(): Promise<{ known: Dataset; homeArea: string | null }> {
    const access = await this.#open();
    const [known, settings] = await Promise.all([access.readDataset(), access.readSettings()]);
    return { known, homeArea: settings.homeArea };
  }

  /** Names of what is stored and of the catalogue, stored entries first. */
  async readNames(): Promise<NameIndex> {
    const { indicators, areas } = await (await this.#open()).readEntities();
    return buildNameIndex(withShipped(indicators, catalogue.indicators), withShipped(areas, catalogue.areas));
  }

  async readLog(): Promise<ImportRecord[]> {
    return (await this.#open()).listImports();
  }

  async commit(plan: CommitPlan): Promise<ImportRecord> {
    return (await this.#open()).commit(plan);
  }

  async undo(importId: number, at: string): Promise<ImportRecord> {
    return (await this.#open()).undo(importId, at);
  }

  async edit(changeSet: ChangeSet, note: string | null, at: string): Promise<ImportRecord> {
    const record: ImportDraft = {
      kind: 'edit',
      at,
      undoes: null,
      files: [],
      tables: [],
      mappings: [],
      observations: NOTHING,
      entities: NOTHING,
      demo: false,
      note,
    };
    return (await this.#open()).commit({ changeSet, record });
  }

  async save(): Promise<Blob> {
    const [access, { packWorkspace }] = await Promise.all([this.#open(), import('../../share/packWorkspace')]);
    return new Blob([packWorkspace(await access.exportLog())], { type: 'application/json' });
  }

  /** Checks the file completely before anything is replaced. */
  async restore(source: File): Promise<Refusal | null> {
    const bytes = new Uint8Array(await source.arrayBuffer());
    const read = await readFile({ name: source.name, bytes }, { encoding: null });
    if (read.kind === 'refused') return read.refusal;
    if (read.kind === 'sheets') return { kind: 'snapshotDamaged', file: source.name, sheet: null, params: {} };
    const { unpackWorkspace } = await import('../../share/unpackWorkspace');
    const unpacked = unpackWorkspace(read.text, source.name);
    if (unpacked.kind === 'refused') return unpacked.refusal;
    await (await this.#open()).replaceAll(unpacked.content);
    return null;
  }

  /** Removes all data; the settings stay. */
  async erase(): Promise<void> {
    const access = await this.#open();
    const settings = await access.readSettings();
    await access.replaceAll({ settings: settings ?? NO_SETTINGS, imports: [] });
  }
}

function withShipped<T extends { readonly code: string }>(stored: readonly T[], shipped: readonly T[]): T[] {
  const codes = new Set(stored.map(({ code }) => code));
  return [...stored, ...shipped.filter(({ code }) => !codes.has(code))];
}
