// The theme of a presentation: its colours and fonts, which an office program offers when somebody edits.
import { SLIDE_FONT, slideTheme } from './slideLook';
import { solidFill, strokeOf } from './drawingText';
import { tag, type Xml } from './xml';

export function themeXml(): Xml {
  const elements = tag('a:themeElements', {}, colors(), fonts(), formats());
  const names = { 'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main', name: 'Tidemark' };
  return tag('a:theme', names, elements, tag('a:objectDefaults'), tag('a:extraClrSchemeLst'));
}

function colors(): Xml {
  const { text, ground, muted, hairline, actual, context, target } = slideTheme;
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

function fonts(): Xml {
  const set = (name: string) =>
    tag(
      name,
      {},
      tag('a:latin', { typeface: SLIDE_FONT }),
      tag('a:ea', { typeface: SLIDE_FONT }),
      tag('a:cs', { typeface: '' }),
      tag('a:font', { script: 'Hans', typeface: SLIDE_FONT }),
    );
  return tag('a:fontScheme', { name: 'Tidemark' }, set('a:majorFont'), set('a:minorFont'));
}

/** Three of each, as the schema wants them: flat fills, thin lines, no effects. */
function formats(): Xml {
  const fill = solidFill(slideTheme.ground);
  const effect = tag('a:effectStyle', {}, tag('a:effectLst'));
  const line = strokeOf(slideTheme.context, 1);
  return tag(
    'a:fmtScheme',
    { name: 'Tidemark' },
    tag('a:fillStyleLst', {}, [fill, fill, fill]),
    tag('a:lnStyleLst', {}, [line, line, line]),
    tag('a:effectStyleLst', {}, [effect, effect, effect]),
    tag('a:bgFillStyleLst', {}, [fill, fill, fill]),
  );
}
