import { existsSync } from 'node:fs'
import { instantSchema, optionsErrorFromZod, shortServiceHoursSchema, timeZoneSchema } from '@attune/core'
import * as z from 'zod'
import { readJsonFile } from '../input/read-json-file.ts'

const usualFile = 'attune.sync.json'

const connectionSchema = z.strictObject({
  /** As in `attune pull --from`. */
  helpdesk: z.string().min(1),
  /** By their names in `attune adapters HELPDESK`; secrets are not among them. */
  settings: z.record(z.string(), z.string()).default({}),
  pollSeconds: z.number().min(1).max(86_400).optional(),
  since: z.union([instantSchema, z.iso.date().transform((day) => `${day}T00:00:00Z`)]).optional(),
  limit: z.strictObject({ perMinute: z.number().positive(), burst: z.int().min(1).optional() }).optional(),
  /** When somebody is there to answer; a day left out is closed. `null` = always, whatever the helpdesk says. */
  serviceHours: shortServiceHoursSchema.nullish(),
})

const configSchema = z.strictObject({
  /** By the name each is kept under. */
  connections: z.record(z.string(), connectionSchema),
  /** Of findings in reports and notes. */
  locale: z.enum(['en', 'zh-Hans', 'zh-Hant']).default('en'),
  /** How many days after their last change conversations go that are resolved or closed. Default: never. */
  retention: z.strictObject({ conversationDays: z.number().positive().max(36_500) }).optional(),
  /** When a webhook says that a customer was deleted in the helpdesk. */
  whenCustomerDeleted: z.enum(['keep', 'erase']).default('keep'),
  /** When to come back to customers who were promised a word. It is kept as an insight; `notes` tells colleagues, too. */
  followUps: z
    .strictObject({
      notes: z.boolean().default(false),
      /** Of customers whose own is not known. Without it nobody plans for them: it could be night where they are. */
      timeZone: timeZoneSchema.optional(),
    })
    .optional(),
  writeBack: z
    .strictObject({
      tags: z.boolean().default(false),
      notes: z.boolean().default(false),
      since: z.union([instantSchema, z.iso.date().transform((day) => `${day}T00:00:00Z`)]).optional(),
    })
    .optional(),
})

/** What `attune.sync.json` says. */
export type SyncConfig = z.output<typeof configSchema>
export type ConfiguredConnection = SyncConfig['connections'][string]

/**
 * The file that was named, or `attune.sync.json` where it is there.
 *
 * @throws OptionsError with the path of what does not fit
 */
export async function readSyncConfig(file: string | undefined): Promise<SyncConfig | null> {
  const chosen = file ?? (existsSync(usualFile) ? usualFile : undefined)
  if (chosen === undefined) return null
  const content = await readJsonFile(chosen)
  const read = configSchema.safeParse(content)
  if (!read.success) throw optionsErrorFromZod(read.error, content, chosen, configSchema)
  return read.data
}
