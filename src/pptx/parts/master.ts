import { shapeTree } from '../shapes/frame.ts'
import {
  levelStyles,
  type Placeholder,
  placeholderShape,
  withDeeperLevels,
} from '../shapes/placeholder.ts'
import type { TextContext } from '../text/context.ts'
import { type XmlElement, xml } from '../xml.ts'
import { colorMap } from './color-map.ts'
import type { Layout } from './layout.ts'
import { NAMESPACES, type Part, presentationType } from './part.ts'
import { createRelationships } from './relationships.ts'

/** Ids of masters and layouts are one sequence that begins here. */
export const FIRST_MASTER_ID = 2 ** 31

/** The placeholders that a master can have. */
const MASTER_ROLES = ['title', 'body', 'footer', 'number']

/** The one master, made from the theme and from the layout that most slides have. */
export function masterPart(layouts: readonly Layout[], main: Layout, context: TextContext): Part {
  const relationships = createRelationships()
  const ids = layouts.map(({ number }) =>
    xml('p:sldLayoutId', {
      id: FIRST_MASTER_ID + number,
      'r:id': relationships.add('slideLayout', `../slideLayouts/slideLayout${number}.xml`),
    }),
  )
  relationships.add('theme', '../theme/theme1.xml')
  const places = main.placeholders.filter(({ role }) => MASTER_ROLES.includes(role))
  const shapes = places.map((place, index) => placeholderShape(place, index + 2, context))
  return {
    path: 'ppt/slideMasters/slideMaster1.xml',
    contentType: presentationType('slideMaster'),
    relationships,
    content: xml('p:sldMaster', NAMESPACES, [
      xml('p:cSld', {}, [themeBackground(), shapeTree(shapes)]),
      colorMap(context.look),
      xml('p:sldLayoutIdLst', {}, ids),
      xml('p:hf', { hdr: 0, dt: 0 }),
      textStyles(places, context),
    ]),
  }
}

/** The background that the theme's first light or dark colour is. */
function themeBackground(): XmlElement {
  return xml('p:bg', {}, [xml('p:bgRef', { idx: 1001 }, [xml('a:schemeClr', { val: 'bg1' })])])
}

function textStyles(places: readonly Placeholder[], context: TextContext): XmlElement {
  const stylesOf = (role: string) => {
    const place = places.find((each) => each.role === role)
    return place === undefined
      ? []
      : levelStyles({ levels: withDeeperLevels(place.levels) }, context)
  }
  return xml('p:txStyles', {}, [
    xml('p:titleStyle', {}, stylesOf('title')),
    xml('p:bodyStyle', {}, stylesOf('body')),
    xml('p:otherStyle', {}, otherLevels()),
  ])
}

/** How text looks that stands in no placeholder. */
export function otherLevels(): XmlElement[] {
  const levels = [1, 2, 3, 4, 5, 6, 7, 8, 9]
  return levels.map((level) =>
    xml(`a:lvl${level}pPr`, { marL: (level - 1) * 457_200, algn: 'l' }, [
      xml('a:defRPr', { sz: 1800, kern: 1200 }, [
        xml('a:solidFill', {}, [xml('a:schemeClr', { val: 'tx1' })]),
        xml('a:latin', { typeface: '+mn-lt' }),
        xml('a:ea', { typeface: '+mn-ea' }),
        xml('a:cs', { typeface: '+mn-cs' }),
      ]),
    ]),
  )
}
