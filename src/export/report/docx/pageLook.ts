// How official documents look (GB/T 9704): page, fonts by name with what stands in for them, sizes. Law: every measure is
// named here once. Lengths in twentieths of a point unless said otherwise.

export const PAGE = {
  width: 11_906,
  height: 16_838,
  /** 37, 26, 35 and 28 mm: what is left is 156 mm wide and 225 mm high. */
  top: 2098,
  right: 1474,
  bottom: 1984,
  left: 1588,
  header: 851,
  /** The page number stands 7 mm under the text. */
  footer: 1304,
};

export const TEXT_WIDTH = PAGE.width - PAGE.left - PAGE.right;

/** 28 points, exactly: 22 lines a page. */
export const LINE = 560;

export interface FontFace {
  readonly name: string;
  /** Names that the same or the nearest face goes by, in order. */
  readonly alternatives: readonly string[];
}

export const FONTS = {
  title: { name: '方正小标宋简体', alternatives: ['方正小标宋_GBK', 'FZXiaoBiaoSong-B05S', '华文中宋', '宋体'] },
  body: { name: '仿宋_GB2312', alternatives: ['仿宋', 'FangSong', '华文仿宋'] },
  part: { name: '黑体', alternatives: ['SimHei', '思源黑体', 'Noto Sans CJK SC'] },
  section: { name: '楷体_GB2312', alternatives: ['楷体', 'KaiTi', '华文楷体'] },
  number: { name: '宋体', alternatives: ['SimSun', '思源宋体', 'Noto Serif CJK SC'] },
  latin: { name: 'Times New Roman', alternatives: ['Liberation Serif'] },
} as const satisfies Readonly<Record<string, FontFace>>;

/** Half points: 二号, 三号, 四号, 五号, 小五. */
export const SIZES = { title: 44, body: 32, number: 28, table: 21, note: 18 };

/** Colours that mark what a person has to look at. */
export const MARKS = { changed: 'yellow', check: 'cyan', write: 'lightGray' } as const;
