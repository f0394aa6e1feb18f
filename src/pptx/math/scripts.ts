import { xml } from '../xml.ts'
import { argument, type MathConverter, properties } from './context.ts'

/** A sign raised. */
export const superscriptElements: MathConverter = ({ children }, context) => [
  xml('m:sSup', {}, [
    properties('m:sSupPr', {}, context),
    argument('m:e', [children[0]], context),
    argument('m:sup', [children[1]], context),
  ]),
]

/** A sign lowered. */
export const subscriptElements: MathConverter = ({ children }, context) => [
  xml('m:sSub', {}, [
    properties('m:sSubPr', {}, context),
    argument('m:e', [children[0]], context),
    argument('m:sub', [children[1]], context),
  ]),
]

/** One sign lowered and one raised. */
export const bothScriptsElements: MathConverter = ({ children }, context) => [
  xml('m:sSubSup', {}, [
    properties('m:sSubSupPr', {}, context),
    argument('m:e', [children[0]], context),
    argument('m:sub', [children[1]], context),
    argument('m:sup', [children[2]], context),
  ]),
]
