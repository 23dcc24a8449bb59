// What areas are called in a chart, where labels are narrow.
import type { Area } from '../model/area';
import { nameOf } from '../words/nameOf';
import type { Words } from '../words/zh';

/** Short name where the area has one: labels are narrow. */
export function areaName(area: Area, words: Words): string {
  const name = nameOf(area, words);
  return name === area.name ? (area.shortName ?? name) : name;
}
