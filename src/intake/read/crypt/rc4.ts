// The RC4 stream cipher, which old workbooks use; no kept library has it, and nothing new is encrypted with it here.

export class Rc4 {
  readonly #state = Uint8Array.from({ length: 256 }, (_, index) => index);
  #first = 0;
  #second = 0;

  constructor(key: Uint8Array) {
    const state = this.#state;
    for (let index = 0, other = 0; index < 256; index += 1) {
      const own = state[index]!;
      other = (other + own + key[index % key.length]!) & 0xff;
      state[index] = state[other]!;
      state[other] = own;
    }
  }

  /** Deciphers in place, from where the last call ended. */
  apply(bytes: Uint8Array): void {
    const state = this.#state;
    for (let index = 0; index < bytes.length; index += 1) {
      this.#first = (this.#first + 1) & 0xff;
      const own = state[this.#first]!;
      this.#second = (this.#second + own) & 0xff;
      const other = state[this.#second]!;
      state[this.#first] = other;
      state[this.#second] = own;
      bytes[index]! ^= state[(own + other) & 0xff]!;
    }
  }
}
