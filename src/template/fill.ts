import Handlebars from 'handlebars/runtime.js'
import { ProblemError } from '../problem.ts'
import { brokenTemplate, type TemplateSource } from './mentions.ts'

/** The helpers of a template, by name. */
export type Helpers = Handlebars.HelperDeclareSpec

/** What a template is filled with. */
export type TemplateData = Readonly<Record<string, unknown>>

/** A template that is ready to be filled. */
export type Template = (data: TemplateData) => string

/** A template that was compiled when takedeck was, to be filled with a Handlebars of its own. */
export function openTemplate(source: TemplateSource, helpers: Helpers): Template {
  const { ready = {} } = source
  const handlebars = Handlebars.create()
  handlebars.registerHelper(helpers)
  return fillWith(source, handlebars.template(ready))
}

/** Lets a compiled template say where it fails. */
export function fillWith(source: TemplateSource, fill: Handlebars.TemplateDelegate): Template {
  return (data) => guard(source, () => fill(data, { allowProtoPropertiesByDefault: false }))
}

/** Tells what Handlebars throws as a problem of the template's file. */
export function guard<Result>(source: TemplateSource, run: () => Result): Result {
  try {
    return run()
  } catch (failure) {
    throw new ProblemError([brokenTemplate(source, failure)])
  }
}
