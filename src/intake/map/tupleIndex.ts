// Numbers tuples of small integers in order of first sight: an open-addressing hash table without an object a tuple.
// Law: equal tuples get equal numbers, different tuples different ones; numbers count up from 0.

const START_SLOTS = 1024;

export class TupleIndex {
  readonly width: number;
  /** Number of different tuples seen. */
  size = 0;
  #keys: Int32Array;
  #slots: Int32Array;

  constructor(width: number) {
    this.width = width;
    this.#keys = new Int32Array(START_SLOTS * width);
    this.#slots = new Int32Array(START_SLOTS * 2).fill(-1);
  }

  /** Number of the tuple, a new one when it is first seen (then it equals `size` before the call). */
  add(tuple: Int32Array): number {
    const mask = this.#slots.length - 1;
    let slot = hashOf(tuple, this.width) & mask;
    for (;;) {
      const number = this.#slots[slot]!;
      if (number < 0) return this.#insert(tuple, slot);
      if (this.#equals(number, tuple)) return number;
      slot = (slot + 1) & mask;
    }
  }

  #equals(number: number, tuple: Int32Array): boolean {
    const start = number * this.width;
    for (let part = 0; part < this.width; part += 1) {
      if (this.#keys[start + part] !== tuple[part]) return false;
    }
    return true;
  }

  #insert(tuple: Int32Array, slot: number): number {
    const number = this.size;
    this.size += 1;
    if (this.size * this.width > this.#keys.length) this.#keys = doubled(this.#keys);
    for (let part = 0; part < this.width; part += 1) this.#keys[number * this.width + part] = tuple[part]!;
    this.#slots[slot] = number;
    if (this.size * 2 > this.#slots.length) this.#rehash();
    return number;
  }

  #rehash(): void {
    const slots = new Int32Array(this.#slots.length * 4).fill(-1);
    const mask = slots.length - 1;
    for (let number = 0; number < this.size; number += 1) {
      const tuple = this.#keys.subarray(number * this.width, (number + 1) * this.width);
      let slot = hashOf(tuple, this.width) & mask;
      while (slots[slot]! >= 0) slot = (slot + 1) & mask;
      slots[slot] = number;
    }
    this.#slots = slots;
  }
}

function doubled(array: Int32Array): Int32Array {
  const grown = new Int32Array(Math.max(array.length * 2, 16));
  grown.set(array);
  return grown;
}

function hashOf(tuple: Int32Array, width: number): number {
  let hash = 0x811c9dc5;
  for (let part = 0; part < width; part += 1) {
    hash = Math.imul(hash ^ tuple[part]!, 0x01000193);
    hash ^= hash >>> 15;
  }
  return hash >>> 0;
}
