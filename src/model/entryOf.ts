// What a dictionary holds under a key that came from outside. Law: "constructor" and "__proto__" are keys like any
// other, and what every object inherits is no entry.

export function entryOf<T>(dictionary: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.prototype.hasOwnProperty.call(dictionary, key) ? dictionary[key] : undefined;
}
