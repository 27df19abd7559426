export { type BodyInput, type CleanBody, type CleanBodyOptions, cleanBody } from './clean-body.ts'
