import { createReader } from '@attune/language'
import { details } from '@attune/language/details'
import { english } from '@attune/language/en'
import { chinese } from '@attune/language/zh'
import { createScorer } from '@attune/scoring'

export const scorer = createScorer({ reader: createReader({ packs: [english, chinese], details }) })
