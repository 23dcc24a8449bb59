// The theme of a presentation of our own: its colours and fonts, which an office program offers when somebody edits.
import { lightTheme } from '../../chart/theme';
import type { SlideLook } from './slideLook';
import { tag, type Xml } from './xml';

export function themeXml(look: SlideLook): Xml {
  const elements = tag('a:themeElements', {}, colors(), fonts(look), formats());
  const names = { 'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main', name: 'Tidemark' };
  return tag('a:theme', names, elements, tag('a:objectDefaults'), tag('a:extraClrSchemeLst'));
}

function colors(): Xml {
  const { text, ground, muted, hairline, actual, context, target } = lightTheme;
  const named: readonly [string, string][] = [
    ['dk1', text],
    ['lt1', ground],
    ['dk2', muted],
    ['lt2', hairline],
    ['accent1', actual],
    ['accent2', context],
    ['accent3', target],
    ['accent4', muted],
    ['accent5', hairline],
    ['accent6', actual],
    ['hlink', actual],
    ['folHlink', muted],
  ];
  const list = named.map(([name, color]) => tag(`a:${name}`, {}, tag('a:srgbClr', { val: color.slice(1) })));
  return tag('a:clrScheme', { name: 'Tidemark' }, list);
}

function fonts({ fonts: { latin, eastAsian } }: SlideLook): Xml {
  const set = (name: string) =>
    tag(
      name,
      {},
      tag('a:latin', { typeface: latin }),
      tag('a:ea', { typeface: eastAsian }),
      tag('a:cs', { typeface: '' }),
      tag('a:font', { script: 'Hans', typeface: eastAsian }),
    );
  return tag('a:fontScheme', { name: 'Tidemark' }, set('a:majorFont'), set('a:minorFont'));
}

/** Three of each, as the schema wants them: flat fills, thin lines, no effects, in the colour of what they are used for. */
function formats(): Xml {
  const fill = tag('a:solidFill', {}, tag('a:schemeClr', { val: 'phClr' }));
  const effect = tag('a:effectStyle', {}, tag('a:effectLst'));
  const line = tag('a:ln', { w: 9525 }, fill);
  return tag(
    'a:fmtScheme',
    { name: 'Tidemark' },
    tag('a:fillStyleLst', {}, [fill, fill, fill]),
    tag('a:lnStyleLst', {}, [line, line, line]),
    tag('a:effectStyleLst', {}, [effect, effect, effect]),
    tag('a:bgFillStyleLst', {}, [fill, fill, fill]),
  );
}
