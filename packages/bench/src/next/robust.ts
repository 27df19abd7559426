import { median } from 'simple-statistics'
import { answersIn, gapBefore, type Model, type Sequence, SHIFT } from './answer-times.ts'

const TO_DEVIATION = 1.4826

/**
 * The customer's own median and median absolute deviation of log times, drawn towards everybody's by `weight` answers:
 * a log-normal around the median.
 */
export function robustModel(train: readonly Sequence[], weight: number): Model {
  const logs = train.flatMap((sequence) =>
    answersIn(sequence).map((index) => Math.log(gapBefore(sequence, index) + SHIFT)),
  )
  const middle = median(logs)
  const deviation = TO_DEVIATION * median(logs.map((log) => Math.abs(log - middle)))
  return {
    name: `median and MAD, drawn to all by ${weight}`,
    predict(sequence, index) {
      const own = answersIn(sequence.slice(0, index)).map((at) => Math.log(gapBefore(sequence, at) + SHIFT))
      const share = own.length / (own.length + weight)
      const center = own.length === 0 ? middle : share * median(own) + (1 - share) * middle
      const spread = own.length === 0 ? 0 : TO_DEVIATION * median(own.map((log) => Math.abs(log - median(own))))
      const width = Math.max(0.3, own.length < 3 ? deviation : share * spread + (1 - share) * deviation)
      const log = Math.log(gapBefore(sequence, index) + SHIFT)
      const z = (log - center) / width
      return {
        medianMinutes: Math.exp(center),
        // Density of the time itself, hence the last term.
        logLikelihood: -0.5 * z * z - Math.log(width) - 0.5 * Math.log(2 * Math.PI) - log,
      }
    },
  }
}
