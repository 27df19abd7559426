export { type BodyInput, type CleanBody, type CleanBodyOptions, cleanBody } from './clean-body.ts'
export { textOfHtml } from './text-of-html.ts'
