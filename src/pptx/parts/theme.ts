import type { FontStack } from '../../scene.ts'
import type { Look } from '../look.ts'
import { type XmlElement, xml } from '../xml.ts'
import type { Part } from './part.ts'

/** A theme part: colours, fonts, and the plainest of formats. Every master needs one of its own. */
export function themePart(look: Look, number: number): Part {
  const name = 'takedeck'
  return {
    path: `ppt/theme/theme${number}.xml`,
    contentType: 'application/vnd.openxmlformats-officedocument.theme+xml',
    content: xml(
      'a:theme',
      { 'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main', name },
      [
        xml('a:themeElements', {}, [
          xml(
            'a:clrScheme',
            { name },
            look.slots.map(([slot, hex]) => xml(`a:${slot}`, {}, [xml('a:srgbClr', { val: hex })])),
          ),
          xml('a:fontScheme', { name }, [
            fontElement('a:majorFont', look.heading),
            fontElement('a:minorFont', look.body),
          ]),
          formatScheme(name),
        ]),
        xml('a:objectDefaults'),
        xml('a:extraClrSchemeLst'),
      ],
    ),
  }
}

function fontElement(name: string, { latin, complex, eastAsian = '' }: FontStack): XmlElement {
  return xml(name, {}, [
    xml('a:latin', { typeface: latin }),
    xml('a:ea', { typeface: eastAsian }),
    xml('a:cs', { typeface: complex === latin ? '' : complex }),
  ])
}

/** Three subtle to intense formats of each kind are required; ours are all plain. */
function formatScheme(name: string): XmlElement {
  const fill = () => xml('a:solidFill', {}, [xml('a:schemeClr', { val: 'phClr' })])
  const line = (w: number) =>
    xml('a:ln', { w, cap: 'flat', cmpd: 'sng', algn: 'ctr' }, [
      fill(),
      xml('a:prstDash', { val: 'solid' }),
    ])
  const effect = () => xml('a:effectStyle', {}, [xml('a:effectLst')])
  return xml('a:fmtScheme', { name }, [
    xml('a:fillStyleLst', {}, [fill(), fill(), fill()]),
    xml('a:lnStyleLst', {}, [line(6350), line(12_700), line(19_050)]),
    xml('a:effectStyleLst', {}, [effect(), effect(), effect()]),
    xml('a:bgFillStyleLst', {}, [fill(), fill(), fill()]),
  ])
}
