export { type BodyLimits, type BodySource, bodyOf } from './body-of.ts'
export { htmlOfText } from './html-of-text.ts'
