// Text to the clipboard. An office server without a certificate is no secure context and has no clipboard of its own to
// write to; there the browser's old command copies what is selected. Law: whether it was copied is answered, not hoped.

export async function copyText(text: string): Promise<boolean> {
  // Absent in insecure contexts, whatever the types say.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (clipboard !== undefined) {
    try {
      await clipboard.writeText(text);
      return true;
    } catch {
      // Forbidden by a policy of the browser: the old way may still be open.
    }
  }
  return copySelected(text);
}

function copySelected(text: string): boolean {
  const before = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.setAttribute('aria-hidden', 'true');
  field.style.position = 'fixed';
  field.style.opacity = '0';
  document.body.append(field);
  field.select();
  const isCopied = document.execCommand('copy');
  field.remove();
  if (before instanceof HTMLElement) before.focus();
  return isCopied;
}
