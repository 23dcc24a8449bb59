// What the descriptor of a data package is called: "datapackage.json", or with a word before it.

export function isDescriptorName(path: string): boolean {
  return /(^|[/\\._-])datapackage\.json$/i.test(path);
}
