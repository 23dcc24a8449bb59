// An id for a new remark or board. Random, because those of two machines may meet in one workspace; randomUUID would need a
// secure context, which an office server without a certificate is not.

export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
