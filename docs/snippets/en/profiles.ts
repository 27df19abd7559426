import { profiles } from '@attune/scoring'

for (const [name, { title }] of Object.entries(profiles)) console.log(name.padEnd(15), title)
