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

/** “A real person is picking this up”: somebody comes, and the customer need not go anywhere. */
const comes: Form = {
  kind: 'hand-off',
  strength: 0.8,
  pattern: pattern('gi')`
    \b(?:an?|another|one of our|somebody|someone|a member of (?:staff|our team)) ?(?:\w+ ){0,2}?(?:person|human|colleague|
      people|agent|advis[eo]r|operator|staff)?(?:[’']s| is| are| will be) (?:now |just )?(?:picking (?:this|it) up|
      taking (?:this |it )?over|joining|on (?:the|their) way)\b
  `,
  unless: /\b(?:can[’']t|cannot|won[’']t|not|if|once|unless|driver|courier|engineer|van)\b/i,
}

/** Said by the service side. */
export const englishHandOver: readonly Form[] = [english, comes]
