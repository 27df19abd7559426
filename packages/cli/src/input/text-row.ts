import { InputError, inputErrorFromZod, type Where } from '@attune/core'
import * as z from 'zod'

/** Language tags people use, and the scripts they mean. */
const languages = {
  en: 'en',
  'en-US': 'en',
  'en-GB': 'en',
  zh: 'zh-Hans',
  'zh-CN': 'zh-Hans',
  'zh-SG': 'zh-Hans',
  'zh-Hans': 'zh-Hans',
  'zh-TW': 'zh-Hant',
  'zh-HK': 'zh-Hant',
  'zh-Hant': 'zh-Hant',
} as const

export const languageTags = Object.keys(languages) as (keyof typeof languages)[]

/** The language a tag stands for. */
export function languageOf(tag: keyof typeof languages): (typeof languages)[keyof typeof languages] {
  return languages[tag]
}

/** Other keys, such as the labels of a data set, are ignored. */
const textRowSchema = z.object({
  id: z.string().min(1),
  text: z.string(),
  context: z.array(z.string()).nullish(),
  role: z.enum(['customer', 'agent']).nullish(),
  language: z.enum(languageTags).nullish(),
})

/** One row of `attune measure`. */
export type TextRow = z.infer<typeof textRowSchema>

/** @throws InputError with the place, never with the text. */
export function parseTextRow(line: string, where: Where): TextRow {
  let value: unknown
  try {
    value = JSON.parse(line.replace(/^\ufeff/, ''))
  } catch {
    // Without the cause: the engine's message may quote the text.
    throw new InputError(
      `${where.file}, row ${where.row}: not valid JSON; expected {"id": …, "text": …} on one line`,
      where,
    )
  }
  const row = textRowSchema.safeParse(value)
  if (!row.success) throw inputErrorFromZod(row.error, value, where)
  return row.data
}
