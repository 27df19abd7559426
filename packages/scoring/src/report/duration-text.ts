import type { Words } from './words/words.ts'

const secondMs = 1000
const minuteMs = 60 * secondMs
const hourMs = 60 * minuteMs
const dayMs = 24 * hourMs

/** A duration as people say it: the two biggest units, rounded to the smaller one. `192000` is `3 min 12 s`. */
export function durationText(durationMs: number, words: Words): string {
  if (durationMs < secondMs / 2) return words.underOneSecond
  const seconds = Math.round(durationMs / secondMs) * secondMs
  if (seconds < hourMs) return twoUnits(seconds, minuteMs, 'minute', secondMs, 'second', words)
  const minutes = Math.round(durationMs / minuteMs) * minuteMs
  if (minutes < dayMs) return twoUnits(minutes, hourMs, 'hour', minuteMs, 'minute', words)
  const hours = Math.round(durationMs / hourMs) * hourMs
  return twoUnits(hours, dayMs, 'day', hourMs, 'hour', words)
}

type Unit = keyof Words['units']

function twoUnits(ms: number, bigMs: number, big: Unit, smallMs: number, small: Unit, words: Words): string {
  const parts: string[] = []
  const bigs = Math.floor(ms / bigMs)
  const smalls = Math.floor((ms % bigMs) / smallMs)
  if (bigs > 0) parts.push(bigs + words.units[big])
  if (smalls > 0 || bigs === 0) parts.push(smalls + words.units[small])
  return parts.join(words.unitGap)
}
