export function SaveChartMenu(_: { readonly spec: unknown; readonly index: unknown }) {
  return null;
}
