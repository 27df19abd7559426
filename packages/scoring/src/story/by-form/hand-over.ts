import { pattern } from '../text/pattern.ts'
import type { Form } from './form.ts'

/** “All right, I’ll transfer you”: the customer is handed on, to whomever. */
const english: Form = {
  kind: 'hand-off',
  strength: 0.8,
  pattern: pattern('gi')`
    \b(?:transferring|connecting|patching) you\b|
    \b(?:i(?:[’']ll| will| can|[’']m going to)|let me|we(?:[’']ll| will)) (?:\w+ ){0,2}(?:transfer|connect|patch|
      switch|pass) you(?= (?:to|over|through|on|with|now|across|straight)\b|[.,!]|$)
  `,
  unless: /\b(?:can[’']t|cannot|won[’']t|unable|not able|not|if|once|unless)\b/i,
}

/** Said by the service side. */
export const englishHandOver: readonly Form[] = [english]
