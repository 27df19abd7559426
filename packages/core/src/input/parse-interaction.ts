import type * as z from 'zod'
import { type Interaction, interactionSchema } from '../conversation/interaction.ts'
import { describeValue } from '../errors/describe-value.ts'
import { inputErrorFromZod } from '../errors/error-from-zod.ts'
import { InputError } from '../errors/input-error.ts'
import { prefixOf, type Where } from '../errors/where.ts'
import { expandMessage } from './expand-conversation.ts'
import { shortMessageSchema } from './short-conversation.ts'

/**
 * Reads one thing that happened: a message in the short form (`{ role, text, at? }`) or an interaction in the full form
 * (`type` tells which).
 *
 * @param position place among the messages, from 0; numbers a short message that has no id (`m1`, `m2`, …).
 * @throws InputError that names the field, what was expected and what kind of thing was found.
 * @example
 * parseInteraction({ role: 'customer', text: 'Where is my order?', at: '2026-05-04T10:00:00Z' })
 */
export function parseInteraction(value: unknown, position = 0, where: Where = {}): Interaction {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const expected = 'expected a message { role, text } or an interaction with "type"'
    throw new InputError(`${prefixOf(where)}${expected}, found ${describeValue(value)}`, where)
  }
  if ('type' in value) return check(interactionSchema, value, where)
  return expandMessage(check(shortMessageSchema, value, where), position)
}

function check<Schema extends z.ZodType>(schema: Schema, value: unknown, where: Where): z.infer<Schema> {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  throw inputErrorFromZod(result.error, value, where, schema)
}
