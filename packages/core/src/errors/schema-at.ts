import type * as z from 'zod'

/**
 * The keys an object schema knows at a path of a value, to suggest one of them; an empty list when it cannot tell.
 * Walks zod's public definitions (`_zod.def`), the interface zod keeps stable for libraries.
 */
export function knownKeysAt(schema: z.core.$ZodType, value: unknown, path: readonly PropertyKey[]): string[] {
  let current: z.core.$ZodType | undefined = schema
  let here = value
  for (const step of [...path, null]) {
    current = current && chooseOption(unwrap(current), here)
    if (current === undefined) return []
    if (step === null) break
    current = child(current, step)
    here = isObject(here) ? here[step] : undefined
  }
  const { def } = (current as z.core.$ZodTypes)._zod
  return def.type === 'object' ? Object.keys(def.shape) : []
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  const { def } = (schema as z.core.$ZodTypes)._zod
  return def.type === 'optional' || def.type === 'nullable' ? unwrap(def.innerType) : schema
}

/** Of a union told apart by a field, the member the value says it is. */
function chooseOption(schema: z.core.$ZodType, value: unknown): z.core.$ZodType | undefined {
  const { def } = (schema as z.core.$ZodTypes)._zod
  if (def.type !== 'union') return schema
  const discriminator = 'discriminator' in def ? String(def.discriminator) : undefined
  if (discriminator === undefined || !isObject(value)) return undefined
  return def.options.find((option) => {
    const optionDef = (option as z.core.$ZodTypes)._zod.def
    const field = optionDef.type === 'object' ? optionDef.shape[discriminator] : undefined
    return field?._zod.values?.has(value[discriminator] as string)
  })
}

function child(schema: z.core.$ZodType, step: PropertyKey): z.core.$ZodType | undefined {
  const { def } = (schema as z.core.$ZodTypes)._zod
  if (def.type === 'object') return def.shape[String(step)]
  if (def.type === 'array') return def.element
  if (def.type === 'record') return def.valueType
  if (def.type === 'tuple') return def.items[Number(step)]
  return undefined
}

function isObject(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === 'object' && value !== null
}
