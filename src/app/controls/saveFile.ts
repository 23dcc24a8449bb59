// Hands a file to the browser's downloads.

const KEPT_MILLISECONDS = 60_000;

export function saveFile(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The download reads the address after this call has returned.
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MILLISECONDS);
}
