import { markdownTable } from 'markdown-table'
import { type Growth, lengths } from './growth.ts'
import type { RaceResult } from './race.ts'

const whole = (value: number): string => Math.round(value).toLocaleString('en')

export function raceTable(results: readonly RaceResult[]): string {
  const rows = [...results]
    .sort((a, b) => b.ratio - a.ratio)
    .map(({ name, messagesPerSecond, megabytesPerSecond, ratio }) => [
      name,
      whole(messagesPerSecond),
      megabytesPerSecond.toFixed(2),
      `${ratio >= 10 ? whole(ratio) : ratio.toPrecision(2)} ×`,
    ])
  const head = ['reader', 'messages/s', 'MB/s', 'as fast as Attune, both']
  return markdownTable([head, ...rows], { align: ['l', 'r', 'r', 'r'] })
}

/** How often faster the English pack alone is than each other library. */
export function peersTable(results: readonly RaceResult[]): string {
  const own = results.find(({ name }) => name === 'Attune, English')?.ratio ?? Number.NaN
  const rows = results
    .filter(({ name }) => !name.startsWith('Attune') && name !== 'JSON.parse')
    .map(({ name, ratio }) => [name, `${(own / ratio).toPrecision(2)} ×`])
  return markdownTable([['beside', 'Attune, English, is as fast'], ...rows], { align: ['l', 'r'] })
}

export function growthTable(growths: readonly Growth[]): string {
  const head = ['text', ...lengths.map((length) => length.toLocaleString('en')), '1,000,000 : 10,000']
  const rows = growths.map(({ name, nanoseconds, factor }) => [name, ...nanoseconds.map(whole), factor.toFixed(2)])
  return markdownTable([head, ...rows], { align: ['l', 'r', 'r', 'r', 'r', 'r', 'r'] })
}
