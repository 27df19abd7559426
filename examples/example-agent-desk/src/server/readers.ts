import { createReader } from '@attune/language'
import { details } from '@attune/language/details'
import { english } from '@attune/language/en'
import { chinese } from '@attune/language/zh'
import { createMemory } from '@attune/memory'
import { factsInEnglish } from '@attune/memory/en'
import { factsInChinese } from '@attune/memory/zh'

/** Reads every message, in both languages. */
export const reader = createReader({ packs: [english, chinese], details })

/** Remembers what customers said. */
export const memory = createMemory({ languages: [factsInEnglish, factsInChinese], reader, timeZone: 'Europe/London' })
