// What a presentation stands on: its look, and the parts that make it, masters, layouts and theme.
import type { Parts } from './officePackage';
import { linksPart, link } from './officePackage';
import { coverLayoutXml, masterXml, pageLayoutXml } from './masterXml';
import { emu, SLIDE, type SlideLook, standardLook } from './slideLook';
import { themeXml } from './themeXml';
import { partOf, type Xml } from './xml';

export interface DeckDesign {
  readonly look: SlideLook;
  /** By path within the package: masters, layouts, themes and what belongs to them, with their relationships. */
  readonly parts: Parts;
  readonly masters: readonly DesignMaster[];
  /** Path of the theme that pages of notes take too. */
  readonly theme: string;
  /** English Metric Units. */
  readonly size: { readonly cx: number; readonly cy: number };
  readonly fonts: readonly EmbeddedFont[];
  /** How text looks that nothing else says anything of; null: as the office program has it. */
  readonly textStyle: Xml | null;
}

export interface DesignMaster {
  readonly path: string;
  /** Unique among masters and layouts. */
  readonly id: number;
}

/** A font within the file: one part a style. */
export interface EmbeddedFont {
  readonly typeface: string;
  readonly styles: Readonly<Partial<Record<'regular' | 'bold' | 'italic' | 'boldItalic', string>>>;
}

const MASTER = 'ppt/slideMasters/slideMaster1.xml';
const THEME = 'ppt/theme/theme1.xml';

/** The design of our own. */
export function standardDesign(): DeckDesign {
  const look = standardLook;
  const layouts = [pageLayoutXml(look), coverLayoutXml(look)];
  const parts: Parts = {
    [MASTER]: partOf(masterXml(layouts.length, look)),
    'ppt/slideMasters/_rels/slideMaster1.xml.rels': linksPart([
      ...layouts.map((_, at) => link(`rId${at + 1}`, 'slideLayout', `../slideLayouts/slideLayout${at + 1}.xml`)),
      link('rIdTheme', 'theme', '../theme/theme1.xml'),
    ]),
    [THEME]: partOf(themeXml(look)),
  };
  layouts.forEach((layout, at) => {
    parts[`ppt/slideLayouts/slideLayout${at + 1}.xml`] = partOf(layout);
    parts[`ppt/slideLayouts/_rels/slideLayout${at + 1}.xml.rels`] = linksPart([
      link('rId1', 'slideMaster', '../slideMasters/slideMaster1.xml'),
    ]);
  });
  return {
    look,
    parts,
    masters: [{ path: MASTER, id: 2147483648 }],
    theme: THEME,
    size: { cx: emu(SLIDE.width, look), cy: emu(SLIDE.height, look) },
    fonts: [],
    textStyle: null,
  };
}
