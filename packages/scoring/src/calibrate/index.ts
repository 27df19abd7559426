export type { PageFormat } from '../page/page.ts'
export type { Agreement, LanguageAgreement } from './agreement.ts'
export { type Calibrator, calibrate, createCalibrator } from './calibrate.ts'
export type { CalibrateOptions, Calibration } from './calibration.ts'
export type { Scale } from './column.ts'
export type { Figure } from './figure.ts'
export { type FormatCalibrationOptions, formatCalibration } from './format-calibration.ts'
export {
  type Label,
  type LabelledConversation,
  type LabelledMessage,
  type LabelledRow,
  type Labels,
  parseLabelledRow,
} from './labelled-row.ts'
export type { WeakRule } from './observe.ts'
export type { Target, TargetKind, UnknownLabel } from './target.ts'
export type { VerdictFit } from './verdict-fit.ts'
export type { WeightsFit } from './weights-fit.ts'
