import type { ShortMessage } from '@attune/core'
import type { Sample } from './sample.ts'

const minute = 60_000
const roles = { c: 'customer', a: 'agent', s: 'system' } as const

/** The messages of a sample, with the times they would have today. */
export function readSample(sample: Sample, now: number): ShortMessage[] {
  const began = beganAt(sample, now)
  return sample.lines
    .trim()
    .split('\n')
    .map((line, index) => {
      const [clock = '', role = '', ...words] = line.trim().split(' ')
      const [minutes, seconds] = clock.split(':').map(Number)
      if (!isRole(role) || minutes === undefined || seconds === undefined || Number.isNaN(minutes + seconds))
        throw new Error(`samples: line ${index + 1} of "${sample.id}": expected "minutes:seconds c|a|s words"`)
      return {
        id: `m${index + 1}`,
        role: roles[role],
        text: words.join(' '),
        at: new Date(began + minutes * minute + seconds * 1000).toISOString(),
        ...(role === 'a' && sample.agent !== null ? { name: sample.agent, authorId: sample.agent } : {}),
      }
    })
}

const isRole = (text: string): text is keyof typeof roles => Object.hasOwn(roles, text)

function beganAt({ began }: Sample, now: number): number {
  if ('minutesAgo' in began) return now - began.minutesAgo * minute
  const day = new Date(now - began.daysAgo * 24 * 60 * minute).toISOString().slice(0, 10)
  return Date.parse(`${day}T${began.at}:00Z`)
}
