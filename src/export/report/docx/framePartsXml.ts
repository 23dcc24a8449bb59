// Parts of a Word document that hold no words of the report: settings, fonts with their stand-ins, header, page numbers.
import { tag, textNode, type Xml } from '../../slides/xml';
import { FONTS, type FontFace } from './pageLook';
import { paragraphOf, runOf, valued, WORD_NAMES } from './wordXml';

export function settingsXml(): Xml {
  const compatibility = (name: string, val: string) =>
    tag('w:compatSetting', { 'w:name': name, 'w:uri': 'http://schemas.microsoft.com/office/word', 'w:val': val });
  return tag(
    'w:settings',
    WORD_NAMES,
    tag('w:zoom', { 'w:percent': 100 }),
    tag('w:evenAndOddHeaders'),
    valued('w:characterSpacingControl', 'compressPunctuation'),
    tag('w:compat', {}, compatibility('compatibilityMode', '15')),
    tag('w:themeFontLang', { 'w:val': 'en-US', 'w:eastAsia': 'zh-CN' }),
  );
}

export function fontTableXml(): Xml {
  return tag('w:fonts', WORD_NAMES, Object.values(FONTS).map(fontXml));
}

function fontXml({ name, alternatives }: FontFace): Xml {
  const isLatin = name === FONTS.latin.name;
  return tag(
    'w:font',
    { 'w:name': name },
    valued('w:altName', alternatives.join(',')),
    // 86: GB 2312.
    valued('w:charset', isLatin ? '00' : '86'),
    valued('w:family', name === FONTS.part.name ? 'swiss' : 'roman'),
    valued('w:pitch', isLatin ? 'variable' : 'default'),
  );
}

export function headerXml(warning: string): Xml {
  return tag('w:hdr', WORD_NAMES, paragraphOf('Header', warning === '' ? [] : [runOf(warning)]));
}

/** "— 1 —" at the outer edge, one character in from it. */
export function footerXml(isEven: boolean): Xml {
  const number = tag('w:fldSimple', { 'w:instr': ' PAGE ' }, tag('w:r', {}, tag('w:t', {}, textNode('1'))));
  const place = isEven
    ? tag('w:ind', { 'w:leftChars': 100, 'w:left': 280, 'w:firstLineChars': 0, 'w:firstLine': 0 })
    : tag('w:ind', { 'w:rightChars': 100, 'w:right': 280, 'w:firstLineChars': 0, 'w:firstLine': 0 });
  const runs = [runOf('— '), number, runOf(' —')];
  return tag('w:ftr', WORD_NAMES, paragraphOf('Footer', runs, [place, valued('w:jc', isEven ? 'left' : 'right')]));
}
