// Told from the first characters alone: the reader of pages is loaded only then.

/** Whether text is a page with tables rather than a table whose cells hold markup. */
export function isHtml(text: string): boolean {
  const start = text.slice(0, 4096);
  return /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|table|div|meta|style)\b/i.test(
    start,
  );
}
