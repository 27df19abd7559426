import { countText, percentText } from '../number-text.ts'
import type { Share } from '../overview/insights/compare.ts'
import { simpleFraction } from './share-text.ts'

const percent = ({ some, of }: Share): string => percentText(of === 0 ? 0 : some / of)

const counted = ({ some, of }: Share, unit: string): string =>
  `（${countText(of)} ${unit}中的 ${countText(some)} ${unit}）`

/** How Chinese tells a share; only its word for two is written differently in the two scripts. */
export function chineseShares(two: '两' | '兩') {
  const digits = ['零', '一', two, '三', '四', '五', '六', '七', '八', '九', '十']
  /** `四分之三`、`一半`，凑不成整的就写百分比。 */
  function share(part: Share): string {
    const fraction = simpleFraction(part)
    if (!fraction) return ` ${percent(part)} `
    const [above, below] = fraction
    if (below === 2) return '一半'
    if (below === 10) return above === 1 ? '一成' : `${digits[above]}成`
    return `${digits[below]}分之${above === 2 ? '二' : digits[above]}`
  }
  return { share, percent, counted }
}
