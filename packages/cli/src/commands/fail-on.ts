import type { FailOn } from '@attune/scoring'

/** What `--fail-on` takes. */
export const failOnWords = ['minor', 'major', 'critical', 'below'] as const satisfies readonly FailOn[]
