// An id for a new remark. Random, because remarks of two machines may meet in one workspace; randomUUID would need a
// secure context, which an office server without a certificate is not.

export function newAnnotationId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
