import { z } from 'zod'

/** The longest value of one line that a slide can be asked to show. */
const line = (name: string) => z.string().max(200, `“${name}” is longer than 200 characters.`)

/** Names what was written where something else is wanted. */
const isNo = (name: string, wanted: string) => ({
  error: ({ input }: { readonly input?: unknown }) =>
    input === '' ? `“${name}” is empty.` : `“${String(input).slice(0, 60)}” is not a ${wanted}.`,
})

/** A colour of a brand. */
const color = (name: string) =>
  z
    .string()
    .regex(/^#([\da-f]{3}|[\da-f]{6})$/i, isNo(`brand.${name}`, 'colour like #0b6 or #00bb66'))
    .optional()

const font = (name: string) =>
  z
    .string()
    .regex(
      /^([A-Za-z][\w ]*|(?!\/)[\w./ -]+\.(woff2|ttf|otf))$/,
      `“brand.${name}” is the name of an @fontsource family, or the path of a .woff2, .ttf or .otf file.`,
    )
    .optional()

/** What makes a theme somebody's own. */
export const brandSchema = z.strictObject({
  accent: color('accent').describe('The one colour that means something.'),
  background: color('background').describe('What slides stand on.'),
  text: color('text').describe('Running text.'),
  muted: color('muted').describe('Text that steps back.'),
  highlight: color('highlight').describe('What stands behind phrases that matter.'),
  font: font('font').describe('Running text, and headlines where they have no other.'),
  'bold-font': z
    .string()
    .regex(
      /^(?!\/)[\w./ -]+\.(woff2|ttf|otf)$/,
      '“brand.bold-font” is the path of a .woff2, .ttf or .otf file.',
    )
    .optional()
    .describe('The file of the bold face, where “font” is a file that has only one weight.'),
  'heading-font': font('heading-font').describe('Headlines.'),
  radius: z
    .string()
    .regex(/^\d{1,2}px$/, '“brand.radius” is a length like 8px.')
    .optional()
    .describe('The corners of panels.'),
  footer: z
    .string()
    .max(200, '“brand.footer” is longer than 200 characters.')
    .optional()
    .describe('What stands at the foot of every slide but the title, in front of the source.'),
  logo: z
    .string()
    .max(200, '“brand.logo” is longer than 200 characters.')
    .optional()
    .describe('The path of an SVG, PNG or JPEG file, shown where the theme has a place for it.'),
  'logo-dark': z
    .string()
    .max(200, '“brand.logo-dark” is longer than 200 characters.')
    .optional()
    .describe('The path of the logo for themes whose slides are dark.'),
  'logo-alt': z
    .string()
    .max(200, '“brand.logo-alt” is longer than 200 characters.')
    .optional()
    .describe('What the logo says to those who cannot see it.'),
})

/** The front matter of a content file: every key that takedeck knows. */
export const frontMatterSchema = z
  .strictObject({
    title: line('title').optional().describe('The deck’s title; without it, the first # heading.'),
    subtitle: line('subtitle').optional().describe('A line below the title.'),
    author: line('author').optional().describe('Who made the deck.'),
    date: line('date')
      .optional()
      .describe('Shown as written; 2026-03-01 in words of the deck’s language.'),
    lang: z
      .string()
      .regex(
        /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/,
        isNo('lang', 'language tag like en, de or pt-BR'),
      )
      .optional()
      .describe('The deck’s language as a BCP 47 tag; en if it is not given.'),
    theme: z.string().optional().describe('A theme’s name, or the path of a .css file.'),
    brand: brandSchema
      .optional()
      .describe('Your own colours, fonts, logo and footer, in place of the theme’s.'),
    source: z
      .union([
        line('source'),
        z.strictObject({
          title: line('source.title').optional().describe('The article’s title.'),
          url: z
            .string()
            .regex(/^https?:\/\//, '“source.url” starts with http:// or https://.')
            .optional()
            .describe('Where the article can be read.'),
          file: line('source.file').optional().describe('The article’s file in the project.'),
        }),
      ])
      .optional()
      .describe('Where the takeaways come from: a title, or title, url and file.'),
    agenda: z
      .enum(['true', 'false'], '“agenda” is true or false.')
      .optional()
      .describe('true: a slide lists the takeaways before them.'),
    sources: z
      .array(
        z.union([
          z.string().max(400, '“sources” has an entry that is longer than 400 characters.'),
          z.strictObject({
            title: line('title').optional().describe('What it is called.'),
            url: z
              .string()
              .regex(/^https?:\/\//, '“url” starts with http:// or https://.')
              .optional()
              .describe('Where it can be read.'),
          }),
        ]),
      )
      .optional()
      .describe('What else the deck rests on, on a slide after the conclusion.'),
  })
  .describe('Front matter of a takedeck content file')

/** The keys of `takedeck.yml`: what holds for every deck of a project until its front matter says otherwise. */
export const projectSchema = frontMatterSchema
  .pick({ author: true, lang: true, theme: true, brand: true, agenda: true })
  .describe('The settings of a takedeck project')

/** The front matter once it has been checked. */
export type FrontMatter = z.infer<typeof frontMatterSchema>

/** The JSON schema of the front matter, for editors. */
export function frontMatterJsonSchema(): unknown {
  return z.toJSONSchema(frontMatterSchema)
}

/** The JSON schema of `takedeck.yml`, for editors. */
export function projectJsonSchema(): unknown {
  return z.toJSONSchema(projectSchema)
}
