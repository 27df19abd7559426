import { inputErrorFromZod, type Where } from '@attune/core'
import * as z from 'zod'

/** A product, an offer, a page of the knowledge base: anything that suits one customer and not another. */
export interface CatalogItem {
  id: string
  name: string
  description?: string | null | undefined
  /** What it is, has and is for: `tea`, `gluten-free`, `for seniors`, 礼盒. */
  tags?: readonly string[] | undefined
  /** What somebody has to own, need or be used to for it to make sense: `espresso machine`. All of them. */
  requires?: readonly string[] | undefined
  /** Whom it is not for: what they must not be allergic to, need or want to be spared: `nuts`, `pregnancy`, `alcohol`. */
  excludes?: readonly string[] | undefined
}

const catalogItemSchema = z.strictObject({
  id: z.string().min(1),
  name: z.string().min(1),
  description: z.string().nullish(),
  tags: z.array(z.string().min(1)).optional(),
  requires: z.array(z.string().min(1)).optional(),
  excludes: z.array(z.string().min(1)).optional(),
}) satisfies z.ZodType<CatalogItem>

const catalogSchema = z.array(catalogItemSchema)

/**
 * Reads a catalogue from plain data.
 *
 * @throws {InputError} with file, path and what was probably meant
 * @example
 * parseCatalog([{ id: 'oolong', name: 'Mountain oolong', tags: ['tea'] }])[0]?.name // 'Mountain oolong'
 */
export function parseCatalog(value: unknown, where: Where = {}): CatalogItem[] {
  const result = catalogSchema.safeParse(value)
  if (!result.success) throw inputErrorFromZod(result.error, value, where, catalogSchema)
  return result.data
}
