// Records of an Excel 97 stream, one substream at a time. Source: [MS-XLS] 2.1.4.
// Law: a cut stream gives its records up to the cut; a field beyond the end of a record is 0.

export interface BiffRecord {
  readonly id: number;
  readonly data: DataView;
  /** What did not fit the record and stands in CONTINUE records behind it. */
  readonly more: readonly DataView[];
}

const BOF = 0x0809;
const END = 0x000a;
const CONTINUE = 0x003c;

/** From the BOF at a position to its EOF. What is nested is passed over: a chart in a sheet keeps numbers of its own. */
export function* biffRecords(stream: Uint8Array, start: number): Generator<BiffRecord, void, undefined> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  let depth = 0;
  for (let at = start; hasRecord(view, at);) {
    const id = view.getUint16(at, true);
    const data = dataAt(view, at);
    at += 4 + data.byteLength;
    const more: DataView[] = [];
    for (; hasRecord(view, at) && view.getUint16(at, true) === CONTINUE; at += 4 + dataAt(view, at).byteLength) {
      more.push(dataAt(view, at));
    }
    if (id === BOF) depth += 1;
    if (id === END) depth -= 1;
    if (depth <= 0 && id === END) return;
    if (depth <= 1 && id !== END) yield { id, data, more };
  }
}

/** Where the substreams behind the first one begin, in order. */
export function substreamStarts(stream: Uint8Array): number[] {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const starts: number[] = [];
  let depth = 0;
  for (let at = 0; hasRecord(view, at); at += 4 + dataAt(view, at).byteLength) {
    const id = view.getUint16(at, true);
    if (id === BOF && depth === 0 && at > 0) starts.push(at);
    if (id === BOF) depth += 1;
    if (id === END) depth = Math.max(0, depth - 1);
  }
  return starts;
}

function hasRecord(view: DataView, at: number): boolean {
  return at + 4 <= view.byteLength && at + 4 + view.getUint16(at + 2, true) <= view.byteLength;
}

function dataAt(view: DataView, at: number): DataView {
  return new DataView(view.buffer, view.byteOffset + at + 4, view.getUint16(at + 2, true));
}

export function u8(data: DataView, offset: number): number {
  return offset < data.byteLength ? data.getUint8(offset) : 0;
}

export function u16(data: DataView, offset: number): number {
  return offset + 2 <= data.byteLength ? data.getUint16(offset, true) : 0;
}

export function u32(data: DataView, offset: number): number {
  return offset + 4 <= data.byteLength ? data.getUint32(offset, true) : 0;
}
