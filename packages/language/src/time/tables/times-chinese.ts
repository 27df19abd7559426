import type { TimeDay } from '../time-expression.ts'
import type { TimeTable } from './time-table.ts'

const offset = (days: number): TimeDay => ({ type: 'offset', days })
const weekday = (day: number, week: number | null = null): TimeDay => ({ type: 'weekday', weekday: day, week })
const period = (
  unit: 'week' | 'weekend' | 'month' | 'quarter' | 'year',
  by: number,
  edge: 'start' | 'middle' | 'end' | null = null,
): TimeDay => ({ type: 'period', unit, offset: by, edge })

const week = '(周|週|星期|礼拜|禮拜)'
const thisOne = '(这|這|本|今|这个|這個|呢個|呢|今個)'
const nextOne = '(下|下个|下個)'
const lastOne = '(上|上个|上個)'
const weekAfterNext = '(下下|下下个|下下個)'
const days = ['一', '二', '三', '四', '五', '六', '(日|天)']

/** Chinese time words in simplified and traditional characters, with those of Taiwan and Hong Kong. */
export const timesChinese: TimeTable = {
  language: 'zh',
  entries: [
    // Amounts
    [{ digit: 0 }, '零, 〇'],
    [{ digit: 1 }, '一'],
    [{ digit: 2 }, '二, 两, 兩, 俩'],
    [{ digit: 3 }, '三'],
    [{ digit: 4 }, '四'],
    [{ digit: 5 }, '五'],
    [{ digit: 6 }, '六'],
    [{ digit: 7 }, '七'],
    [{ digit: 8 }, '八'],
    [{ digit: 9 }, '九'],
    [{ scale: 10 }, '十'],
    [{ scale: 100 }, '百'],
    [{ tens: 20 }, '廿'],
    [{ tens: 30 }, '卅'],
    [{ amount: [2, 5], rough: true, more: true }, '几, 幾'],
    [{ amount: [2, 5], rough: true }, '数, 數, 好几, 好幾, 若干'],
    [{ more: true }, '多, 来, 來, 余, 餘, 几多'],
    [{ half: true }, '半'],
    [{ quarter: true }, '刻'],
    [{ measure: true }, '个, 個'],
    [{ ordinalMark: true }, '第'],

    // Units
    [{ unit: 'second' }, '秒, 秒钟, 秒鐘'],
    [{ unit: 'minute' }, '分钟, 分鐘, 分鍾, min'],
    [{ unit: 'minute', clock: 'minute', weak: true }, '分'],
    [{ unit: 'minute', times: 15 }, '刻钟, 刻鐘'],
    [{ unit: 'hour' }, '小时, 小時, 钟头, 鐘頭'],
    [{ unit: 'hour', measured: true, sure: true }, '钟, 鐘'],
    [{ unit: 'day' }, '天'],
    [{ unit: 'day', names: 'day' }, '日'],
    [{ names: 'day' }, '号, 號'],
    [{ unit: 'day', business: true }, '工作日, 工作天, 交易日'],
    [{ unit: 'week' }, week],
    [{ unit: 'month', measured: true, names: 'month' }, '月, 月份'],
    [{ unit: 'year', names: 'year' }, '年'],

    // Days
    [{ day: offset(0) }, '今天, 今日, 今儿, 当日内, 今仔日'],
    [{ day: offset(0), part: 'morning' }, '今早, 今朝, 今天早上, 今晨'],
    [{ day: offset(0), part: 'evening' }, '今晚, 今夜'],
    [{ day: offset(1) }, '明天, 明日, 明儿, 聽日, 听日, 次日, 翌日, 隔天'],
    [{ day: offset(1), part: 'morning' }, '明早, 明晨, 聽朝, 听朝, 明朝'],
    [{ day: offset(1), part: 'evening' }, '明晚, 聽晚, 听晚, 聽日夜晚'],
    [{ day: offset(2) }, '后天, 後天, 後日, 后日'],
    [{ day: offset(2), part: 'evening' }, '后晚, 後晚'],
    [{ day: offset(3) }, '大后天, 大後天, 大後日, 大后日'],
    [{ day: offset(-1) }, '昨天, 昨日, 昨儿, 尋日, 琴日, 噚日, 寻日'],
    [{ day: offset(-1), part: 'evening' }, '昨晚, 昨夜, 尋晚, 琴晚, 噚晚'],
    [{ day: offset(-2) }, '前天, 前日'],
    [{ day: offset(-2), part: 'evening' }, '前晚'],
    [{ day: offset(-3) }, '大前天, 大前日'],
    ...days.flatMap((day, index): TimeTable['entries'] => [
      [{ day: weekday(index + 1) }, `${week}${day}`],
      [{ day: weekday(index + 1, 0) }, `${thisOne}${week}${day}`],
      [{ day: weekday(index + 1, 1) }, `${nextOne}${week}${day}`],
      [{ day: weekday(index + 1, 2) }, `${weekAfterNext}${week}${day}`],
      [{ day: weekday(index + 1, -1) }, `${lastOne}${week}${day}`],
    ]),
    [{ day: period('week', 0) }, `(这|這|本|这个|這個|呢個|今個)${week}`],
    [{ day: period('week', 1) }, `${nextOne}${week}`],
    [{ day: period('week', 2) }, `${weekAfterNext}${week}`],
    [{ day: period('week', -1) }, `${lastOne}${week}`],
    [{ day: period('weekend', 0) }, '(这|這|本|这个|這個|呢個|)(周末|週末)'],
    [{ day: period('weekend', 1) }, '(下|下个|下個)(周末|週末)'],
    [{ day: period('weekend', -1) }, '(上|上个|上個)(周末|週末)'],
    [{ day: period('week', 0, 'start') }, '(周初|週初)'],
    [{ day: period('week', 1, 'start') }, '(下周初|下週初)'],
    [{ day: period('month', 0) }, '(这|這|本|当|當|这个|這個|呢個|今個)月'],
    [{ day: period('month', 1) }, '(下|下个|下個|次)月'],
    [{ day: period('month', -1) }, '(上|上个|上個)月'],
    [{ day: period('month', 0, 'end') }, '月底, 月末, 下旬'],
    [{ day: period('month', 0, 'start') }, '月初, 上旬'],
    [{ day: period('month', 0, 'middle') }, '月中, 中旬'],
    [{ edge: 'end' }, '底, 末'],
    [{ edge: 'start' }, '初'],
    [{ edge: 'middle' }, '中'],
    [{ day: period('quarter', 0) }, '(本|这|這)(季度|季)'],
    [{ day: period('quarter', 0, 'end') }, '季末, 季度末'],
    [{ day: period('quarter', 1) }, '(下|下个|下個)(季度|季)'],
    [{ day: period('year', 0) }, '今年, 本年'],
    [{ day: period('year', 1) }, '明年, 来年'],
    [{ day: period('year', -1) }, '去年, 舊年'],
    [{ day: period('year', 0, 'end') }, '年底, 年末'],
    [{ day: period('year', 0, 'start') }, '年初'],

    // Parts of the day
    [{ part: 'small-hours' }, '凌晨'],
    [{ part: 'morning' }, '早上, 上午, 清晨, 早晨, 上晝, 上昼, 朝早, 朝頭早, 一早, 清早, 大清早, 早間'],
    [{ part: 'noon' }, '正午'],
    [{ part: 'midday' }, '中午, 晌午, 午间, 午間'],
    [{ part: 'afternoon' }, '下午, 午后, 午後, 下晝, 下昼, 晏晝'],
    [{ part: 'evening' }, '晚上, 傍晚, 夜晚, 晚间, 晚間, 夜里, 夜裡, 當晚, 当晚, 夜間, 晚黑'],
    [{ part: 'midnight' }, '半夜, 午夜, 零时'],
    [{ part: 'closing-time' }, '下班, 收工, 放工, 打烊, 关门, 關門'],
    [{ clock: 'hour' }, '点, 點, 时, 時'],
    [{ clock: 'hour', sure: true }, '点钟, 點鐘, 点整, 點整, 點正, 点正'],
    [{ fives: true }, '搭'],

    // Before
    [
      { before: { does: 'deadline', includes: 'yes' } },
      '最晚, 最迟, 最遲, 最晚在, 最迟在, 最晚到, 不晚于, 不迟于, 截止, 截止到, 截至, 截止于, 赶在, 趕在, 到期, 至遲, 至迟, 限',
    ],
    [{ before: { does: 'within' } }, '最多, 最长, 最長, 不超过, 不超過, 未来, 未來, 接下来, 接下來, 至多'],
    [{ before: { does: 'estimate' } }, '一般, 通常, 预计, 預計, 大概需要, 需要, 只需, 需, 要'],
    [{ before: { does: 'at' } }, '在, 于, 於, 定在, 约在, 改到, 喺'],
    [{ before: { does: 'from', includes: 'yes' } }, '从, 從, 自, 由'],
    [{ before: { does: 'since' } }, '自从, 自從, 打从, 打從'],
    [{ before: { does: 'elapsed' } }, '过去, 過去, 最近, 近, 这, 這, 已经, 已經, 已, 都, 都已经, 都已經, 足足, 整整'],
    [{ before: { does: 'every' } }, '每, 每隔, 逢, 逢到'],
    [
      { before: { does: 'wait' } },
      '稍等, 稍候, 请等, 請等, 等我, 再等, 等多, 给我, 給我, 俾我, 耐心等待, 请等待, 请稍等, 请稍候, 請稍等, 請稍候',
    ],
    [
      { about: true },
      '大约, 大約, 大概, 约, 約, 差不多, 将近, 將近, 快, 近乎, 超过, 超過, 至少, 起码, 起碼, 只要, 只, 再过, 再過, 再, 又, 仲有, 还有, 還有, 剩, 剩下, 只剩',
    ],

    // After
    [{ after: { does: 'ago-or-before', includes: 'unclear' } }, '前, 之前, 以前, 前後'],
    [{ after: { does: 'within' } }, '内, 內, 之内, 之內, 以内, 以內, 里, 裡'],
    [{ after: { does: 'later', includes: 'no' } }, '后, 後, 之后, 之後, 以后, 以後, 过后, 過後'],
    [{ after: { does: 'from', includes: 'yes' } }, '起, 开始, 開始, 以来, 以來'],
    [{ after: { does: 'deadline', includes: 'yes' } }, '为止, 為止, 截止, 到期, 之前最晚'],
    [{ before: { does: 'elapsed', outside: true }, after: { does: 'elapsed' } }, '了, 咗'],
    [{ after: { does: 'elapsed' } }, '喇, 啦, 到现在, 到現在, 至今, 到而家, 有多, 多了'],
    [
      { after: { does: 'elapsed-outside' } },
      '没, 沒, 还没, 還沒, 都没, 都沒, 未, 都未, 冇, 都冇, 过去了, 過去了, 仲未, 无人, 無人, 都不',
    ],
    [{ after: { does: 'about' } }, '左右, 上下, 前后, 之间, 之間'],

    // Between
    [{ range: true }, '到, 至'],
    [{ or: true }, '或, 或者'],
    [{ glue: true }, '的, 嘅'],
    [{ comma: true }, ','],

    // No time to hold on to
    [
      { nearness: 'at-once' },
      '马上, 馬上, 立刻, 立即, 立马, 立馬, 即刻, 即时, 即時, 当即, 第一时间, 第一時間, 現在就, 现在就, 而家即刻, 即將, 即将, 随即, 隨即',
    ],
    [
      { nearness: 'soon' },
      '尽快, 儘快, 盡快, 尽速, 儘速, 盡速, 尽早, 儘早, 盡早, 很快, 不久, 快啲, 一会, 一会儿, 一會, 一會兒, 过会儿, 過會兒, 待会, 待会儿, 待會, 等會, 等会, 等会儿, 等下, 陣間, 阵间, 等陣間, 一陣間, 一陣, 稍后, 稍後, 稍晚, 早日, 稍微晚点, 没多久, 晚点, 晚點, 晚些, 晚些时候, 晚一点, 晚一點, 遲啲, 迟啲, 遲下, 转头, 轉頭',
    ],
    [
      { nearness: 'later' },
      '回头, 回頭, 改天, 改日, 近期, 近日, 这几天, 這幾天, 这两天, 這兩天, 呢兩日, 呢幾日, 过几天, 過幾天, 过两天, 過兩天, 后续, 後續, 到时候, 到時候, 到时, 到時, 届时, 屆時, 有空, 将来, 將來, 迟早, 遲早, 早晚, 择日, 擇日, 不日, 第日, 遲吓',
    ],
    [
      { wait: true },
      '(请|請|)(稍等|稍候)(一下|片刻|下|会|會|)(儿|兒|)?, (请|請|)(您|你|)(稍等|稍候|稍等一下|等一下|等一等|等等|等下哈), 等我一下, 等我下, 等一下, 等一等, 等等, 等陣, 等一陣, 等阵, 等我陣, 稍等片刻, 请等待片刻, 请耐心等待, 耐心等待, 請耐心等候, 耐心等候, 別急, 等一下下',
    ],

    // Look like time words and are not
    [
      {},
      '早上好, 上午好, 中午好, 下午好, 晚上好, 前台, 前臺, 前面, 前往, 后台, 後台, 后面, 後面, 后果, 後果, 内部, 內部, 内容, 內容, 了解, 一天到晚, 点击, 點擊, 点评, 点赞, 點讚, 点单, 號碼, 号码, 号线, 号楼, 号店, 号仓, 号柜, 号院, 号门, 号机, 號線, 號樓, 號店, 號倉, 分期, 分享, 分类, 一下, 一样, 一樣, 一定, 一直, 一般来说, 一些, 一起, 一次, 百分, 百分之, 万一, 萬一, 然后, 然後, 随后, 隨後, 最后, 最後, 今后, 今後, 此后, 售后, 售後, 到底, 底部, 期末, 中国, 中心, 中间, 初步, 点都, 要求, 需求, 要不, 由于, 由於, 自己, 自动, 自動, 从来, 從來, 都是, 都不是, 已读, 这个, 這個, 这种, 这样, 這樣, 这边, 這邊, 这里, 这是, 到达, 到達, 到账, 到帳, 到货, 到貨, 来说, 多少, 多谢, 多謝, 小时制, 快递, 快遞, 快点, 快點, 里面, 裡面, 半价, 半價, 在线, 在線, 每次, 起来, 起來, 一点儿, 一点都, 一点也, 一點都, 一點也, 一点点, 一點點, 周杰, 今次, 一周年, 周年',
    ],
  ],
}
