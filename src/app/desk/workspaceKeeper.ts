// Opens the workspace when it is first needed and keeps it open; what knows Dexie is loaded only then.
import { buildNameIndex, type NameIndex } from '../../intake/names';
import type { ChangeSet } from '../../model/change';
import type { ImportDraft } from '../../model/importLog';
import type { ImportRecord } from '../../model/importRecord';
import { NO_DECISIONS } from '../../model/importRecord';
import type { Refusal } from '../../model/issue';
import { savedMappings } from '../../model/savedMapping';
import type { UndoPreview } from '../../model/undoPreview';
import { withShipped } from '../../model/withShipped';
import type { Edition } from '../../share/snapshot/snapshotFormat';
import type { Snapshot } from '../../share/snapshot/writeSnapshot';
import type { CommitPlan } from '../../store/commit';
import { loadCatalogue } from './catalogue';
import type { Known, Memory } from './draft';
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

  /** Everything that is stored, what ships with the product, and the home area. */
  async readKnown(): Promise<Known> {
    const [access, catalogue] = await Promise.all([this.#open(), loadCatalogue()]);
    const [dataset, settings] = await Promise.all([access.readDataset(), access.readSettings()]);
    return { dataset, catalogue, homeArea: settings.homeArea ?? catalogue.homeArea };
  }

  /** Names of what is stored and of the catalogue, stored entries first. */
  async readNames(): Promise<NameIndex> {
    const [access, catalogue] = await Promise.all([this.#open(), loadCatalogue()]);
    const { indicators, areas } = await access.readEntities();
    return buildNameIndex(
      withShipped(indicators, catalogue.indicators, ({ code }) => code),
      withShipped(areas, catalogue.areas, ({ code }) => code),
    );
  }

  /** What helps to recognise a file. */
  async readMemory(): Promise<Memory> {
    const access = await this.#open();
    const [names, log, { mappings }] = await Promise.all([
      this.readNames(),
      access.listImports(),
      access.readSettings(),
    ]);
    return { names, saved: savedMappings(log, mappings) };
  }

  /** What a commit would do first, one step at a time. */
  async prepareCommit(changeSet: ChangeSet): Promise<Generator<void, void, undefined>> {
    return (await this.#open()).prepareCommit(changeSet);
  }

  async commit(plan: CommitPlan): Promise<ImportRecord> {
    return (await this.#open()).commit(plan);
  }

  async undo(importId: number, at: string): Promise<ImportRecord> {
    return (await this.#open()).undo(importId, at);
  }

  async previewUndo(importId: number): Promise<UndoPreview> {
    return (await this.#open()).previewUndo(importId);
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
      ...NO_DECISIONS,
    };
    return (await this.#open()).commit({ changeSet, record });
  }

  /** Whether the log adds up to what is stored. */
  async isSound(): Promise<boolean> {
    return (await this.#open()).isSound();
  }

  /** Everything, or what the public may see, in one file. */
  async snapshot(edition: Edition): Promise<Snapshot> {
    const [access, { writeSnapshot }] = await Promise.all([this.#open(), import('../../share/snapshot/writeSnapshot')]);
    return writeSnapshot(await access.exportLog(), edition);
  }

  /** Checks the file completely, and that its log adds up, before anything is replaced. */
  async restore(source: File): Promise<Refusal | null> {
    const { readBackup } = await import('../../share/snapshot/readBackup');
    const read = readBackup(new Uint8Array(await source.arrayBuffer()), source.name);
    if (read.kind === 'refused') return read.refusal;
    await (await this.#open()).replaceAll(read.content);
    return null;
  }

  /** Removes all data; the settings stay. */
  async erase(): Promise<void> {
    const access = await this.#open();
    const settings = await access.readSettings();
    await access.replaceAll({ settings, imports: [] });
  }
}
