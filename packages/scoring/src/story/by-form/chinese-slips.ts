import { pattern } from '../text/pattern.ts'
import type { Slip } from './slip.ts'

/** 客服的话：看着像等待、像答应、像回绝，其实不是。 */
export const chineseSlips: readonly Slip[] = [
  // 你去年试过、下次會睇清楚、保全會設定：说的是从前、是我们、是保全。
  { side: 'service', kinds: ['order'], words: /^[你您]去$/u, after: /^年/u },
  {
    side: 'service',
    kinds: ['rude', 'blame'],
    words: /^[睇看][清]楚$/u,
    before: /(?:我[们們哋]?|下次)[^，。！？您你]{0,4}$/u,
  },
  { side: 'service', kinds: ['absolute-claim'], words: /^全[会會]$/u, before: /保$/u },
  // 上次没提醒您：漏的是我们。
  { side: 'service', kinds: ['pressure'], words: /[没沒]提醒[您你]$/u, before: /^(?!.*怪)/u },
  { side: 'service', kinds: ['rude', 'order'], words: /^[您你]自己先$/u, before: /(?:需要|可以|[请請]|[麻][烦煩])$/u },
  // 吃错药这事太吓人了：说的是药。您想點做？问的是怎么办好。
  { side: 'service', kinds: ['rude', 'blame'], words: /^吃[错錯][药藥]$/u, after: /^(?:[这這的是]|本|[，,])/u },
  {
    side: 'service',
    kinds: ['rhetorical-question'],
    words: /^[您你妳]想[點点]$/u,
    after: /^(?:做|[處处]理|安排|[揀拣]|食|都)/u,
  },
  // 一级就很好，没必要买特级：劝人省钱。慌很正常，前一天早点睡：先说怕的人不只他，再说怎么办。
  {
    side: 'service',
    kinds: ['dismissal'],
    words: /[没沒唔]必要$/u,
    after: /^(?:[买買花选選]|多花|加[钱錢]|升[级級])/u,
  },
  {
    side: 'service',
    kinds: ['dismissal'],
    words: /正常|常[见見]/u,
    before: /(?:[慌怕急哭]|[紧緊][张張]|[难難][过過受]|[担擔]心)(?:也|都|是|挺)?$/u,
    after: /^的?[，。,；][^？?]{6}/u,
  },
  // 完全没问题，我们慢慢来：答应的是陪着做。只有您一个病人：说的是来看病的人。
  {
    side: 'service',
    kinds: ['absolute-claim', 'over-promise'],
    words: /^完全[没沒][问問][题題]$/u,
    after: /^[，,。！!] ?(?:我[们們]|慢慢|[别別不]急|不用急)/u,
  },
  { side: 'service', kinds: ['watches'], words: /(?:只有|不止|不是|[个個]|位)[^，。！？]{0,5}病(?:人|患)/u },
  // 多少钱我也不敢接、哪天都行：任指，没有问谁。
  {
    side: 'service',
    kinds: ['question', 'explores', 'asks-datum'],
    words: /(?:多少|什[么麼]|甚麼|[谁誰]|哪|[几幾]|乜|[边邊])[^，。！？,!?]{0,4}$/u,
    after: /^[^，。！？,!?]{0,6}[都也](?![^，。！？,!]{0,16}[?？吗嗎呢])/u,
  },
  // 抱歉讓您等一下：已经等过了，没有再叫人等。
  {
    side: 'service',
    kinds: ['wait-notice'],
    words: /等一?下/u,
    before: /(?:抱歉|不好意思|[对對]不起|[来來]了)[，, ]?[让讓][您你]?$/u,
  },
  // 怎么能怪我们、这也是我们的错吗：反问的不是道歉。您写得清清楚楚：写的是顾客，怪的不是他。
  {
    side: 'service',
    kinds: ['apology', 'ownership'],
    words: /[怪错錯误誤忽责責][任我]?$|怪我[们們哋]?$/u,
    before: pattern('u')`
      (?:[能可][以]?|怎[么麼]|[难難]道|[还還反倒]|[凭憑][什啥][么麼]?|[别別不唔]|[来來赖賴])(?:都|也|就|要|算|是|係)?
        (?:[会會])?$
    `,
    after: /^[们們哋]?[^，。！,!]{0,4}[吗嗎呢咩?？]/u,
  },
  {
    side: 'service',
    kinds: ['blame'],
    words: /[写寫讲講说說标標].{0,8}(?:清|明白)/u,
    before: /[您你妳](?:都|也|明明|已[经經]?|一早|早就)?(?:[跟同和向][^，。]{1,4})?$/u,
  },
  // 懷孕暫停不收費：说的是规矩，没有问谁的身子。
  {
    side: 'service',
    kinds: ['watches'],
    words: /^[怀懷]孕$/u,
    before: /(?<![您你][^，。！？]{0,8})$/u,
    after: /^(?![了啦吧吗嗎?？，。]|几|幾|多久)/u,
  },
  // 原样给您包好、面包都卖完了、这个保证不了、绝对不能拍照：包的是东西，不能的是规矩。
  {
    side: 'service',
    kinds: ['absolute-claim', 'over-promise'],
    words: /^包好$/u,
    before: /(?:[会會就都没沒冇]|[给給帮幫][您你]|原[样樣])$/u,
  },
  // 整包都不吃：一包一包的包。
  { side: 'service', kinds: ['absolute-claim', 'over-promise'], words: /^包都$/u },
  // 给你去个零头、陪你去：没有支使谁。
  { side: 'service', kinds: ['order'], words: /^[你您]去$/u, before: /[给給帮幫陪送带帶让讓载載接替跟同等]$/u },
  {
    side: 'service',
    kinds: ['absolute-claim'],
    words: /^[绝絕][对對]$/u,
    after: /^不(?:能|可|行|[让讓许許应應该該])/u,
  },
  // 我没办法跟您说一定：不把话说满，没有回绝谁。
  {
    side: 'service',
    kinds: ['refusal', 'negative-wording'],
    words: /[没沒]有?[办辦]?法$/u,
    after: /^(?:[跟同给給向和][您你])?(?:[说說講讲][^，。！？,]{0,2}(?:一定|百分|[绝絕][对對]|死|包)|保[证證]|打包票)/u,
  },
  // 修好了会发短信给您：还没修好。
  {
    side: 'service',
    kinds: ['action'],
    words: /[好完成][了咗]$/u,
    after: /^(?:之?[后後]|就?[会會]|再|我们?會?|第一)(?:给|給|[发發]|通知|告|再|联|聯|打|跟|時間|时间|会|會|立|馬|马)/u,
  },
  { side: 'service', kinds: ['wait-notice'], words: /[请請]?稍[后後]$/u, after: /^再[试試来來]/u },
  // 唯一能赶到的是、也可以问厂家的分期、屋里等着、现在发您、必須有糧單：说的是事，没有夸口，没有支使谁。
  {
    side: 'service',
    kinds: ['absolute-claim', 'over-promise'],
    words: /^唯一$/u,
    after: /^(?:能|可以|[会會]|有|剩|[赶趕來来])/u,
  },
  { side: 'service', kinds: ['buck-passing'], words: /[问問]厂?廠?家$/u, after: /^的/u },
  { side: 'service', kinds: ['order', 'rude'], words: /^等[着著]$/u, before: /[里裡上旁边邊下口]$|[陪跟同][您你]$/u },
  { side: 'service', kinds: ['order', 'rude'], words: /^等[着著]$/u, after: /^(?:接|收|[听聽]|拿|[签簽])/u },
  { side: 'service', kinds: ['order'], words: /^[现現]在[发發]$/u, after: /^(?:您|你|[给給])/u },
  { side: 'service', kinds: ['order'], words: /^必[须須][有由]$/u, before: /(?<![您你])$/u },
  // 非恶意逾期、没法说得轻巧、嗰邊有四間。
  { side: 'service', kinds: ['rude'], words: /^[恶惡]意/u, before: /非$/u },
  {
    side: 'service',
    kinds: ['rude', 'dismissal'],
    words: /^[说說]得[轻輕]巧/u,
    before: /(?:[没沒]法|不能|不[敢想会會])$/u,
  },
  { side: 'service', kinds: ['rhetorical-question'], words: /^[边邊]有$/u, before: /[嗰那呢這这右左上下]$/u },
  // 只剩一個多星期才知道、這是絕不該發生的、你一定好徬徨：说的是难处，没有催，也没有打包票。
  { side: 'service', kinds: ['pressure'], words: /只剩$/u, after: /^[^，。！？,]{0,10}才/u },
  {
    side: 'service',
    kinds: ['absolute-claim', 'over-promise'],
    words: /^[绝絕]不$/u,
    after: /^(?:[该該应應]|[允容])/u,
  },
  // 这类骗子话术很熟：骂的是骗子，不是顾客。
  { side: 'service', kinds: ['rude'], words: /^[骗騙]子$/u, before: /(?<![您你][^，。！？,]{0,6})$/u },
  // 收，增值就唔得：答了，只说到哪里为止。
  {
    side: 'service',
    kinds: ['refusal', 'negative-wording'],
    words: /^(?:唔得|不行|不可以|不能)$/u,
    before: /(?:^|[，。！,!])(?:收|有|[会會]|得|可以|能|行|[支]持|[对對]|是)的?[，,][^，。！？]{1,8}就$/u,
  },
  // 影響多大我不懂：是说不知道，没有问谁。
  {
    side: 'service',
    kinds: ['question', 'explores'],
    words: /^[\u4e00-\u9fff]+$/u,
    after: /^[^，。！？,!?]{0,6}[我][^，。！？,!?]{0,4}(?:不(?:懂|清楚|知|敢|好|了解|[确確]定)|[说說講讲]不)/u,
  },
  // 我們沒有辦法彌補：认了，没有回绝谁。
  {
    side: 'service',
    kinds: ['refusal', 'negative-wording'],
    words: /(?:[没沒冇]有?[办辦]法|[无無]法|不了)$/u,
    after: pattern('u')`
      ^(?:[弥彌][补補]|挽回|[补補][回偿償救]|重[来來]|倒[流退]|[体體][会會]|想[象像]|替代|取代|抹[掉去平]|
        原[谅諒]自己|推[卸脱脫]|[辩辯][解驳駁]|否[认認]|[还還]给[您你]那|[当當]作?[没沒])
    `,
  },
  // 邊個星期日？我幫你睇潮水：先要人答了才看，没有叫人等。
  {
    side: 'service',
    kinds: ['wait-notice'],
    words: /^我?(?:再|就|好|先)?[帮幫替][您你](?:查|看|睇|[对對]|算)/u,
    before: /[?？] ?(?:告[诉訴]我[，,]?|我)?$/u,
  },
  // 明白你好想去：没有问好。
  {
    side: 'service',
    kinds: ['greeting', 'polite'],
    words: /^你好$/u,
    after: /^(?:想|[担擔]心|急|[期盼]|失望|[难難]|唔|嬲|[辛][苦])/u,
  },
  // 听着歌打: nobody is ordered to listen.
  { side: 'service', kinds: ['order'], words: /^[听聽][着著]$/u, after: /^[^，。！？,!：:]/u },
  // 打开看到这样一定很难过：说的是顾客，没有叫人打开。
  { side: 'service', kinds: ['guidance', 'action'], words: /打[开開]$/u, after: /^(?:一?看|[发發][现現]|的[时時]候)/u },
  // 我看看您错在哪儿行吗、我这边看不到：没有叫人等。
  {
    side: 'service',
    kinds: ['wait-notice'],
    words: /[看查]看?$/u,
    after: /^[^，。！!]{0,12}(?:行吗|好吗|可以吗|行嗎|好嗎|可以嗎)|^不/u,
  },
  // 我看一下喔。他是34号……：看完就说了，没有叫人等。
  {
    side: 'service',
    kinds: ['wait-notice'],
    words: /^我[^，。]{0,4}(?:看|查|睇)(?:一)?(?:下|看|查)$/u,
    after: /^[喔哦啊哈吼呢]?[，。！!:：,.~ ]{1,2}(?![^。]{0,10}(?:稍|等|分[钟鐘]|[马馬]上))[^？?]{8}/u,
  },
  // 没有别的办法：不是有别的办法。
  {
    side: 'service',
    kinds: ['alternative', 'option'],
    words: /[别別其][的他它]?的?[办辦]法$/u,
    before: /[没沒冇]有?$/u,
  },
  // 运费我们承担：出的是钱。
  {
    side: 'service',
    kinds: ['apology', 'ownership'],
    words: /^(?:由|[归歸])?(?:我|我[们們哋]|本店|公司|店[里裡家])[来來]?承[担擔]$/u,
    before: /(?:^|[^责責任失错錯][，。,]?)$/u,
    after: /^(?![^，。]{0,4}(?:[责責]任|后果|後果|[损損]失))/u,
  },
  // 系统显示还在广州：说的是哪儿，不是为什么。
  { side: 'service', kinds: ['explanation'], words: /^(?:系统|系統|后台|後台)(?:显示|顯示)$|^[经經]查$/u },
  // 应该会赶不上：是估的时间，不是噩耗。
  {
    side: 'service',
    kinds: ['bad-news'],
    words: /[赶趕]不[上及]/u,
    before: /(?:[应應][该該]|可能|恐怕|怕|[觉覺]得|估[计計]|大概|多半)(?:[会會是要您你]*)$/u,
  },
  // 大家都是这样：是打发，不是引谁的话。
  { side: 'service', kinds: ['unnamed-source'], words: /^大家都是?[这這咁]/u },
  // 没法保证，没人敢打包票：不肯说满，并没回绝什么。
  {
    side: 'service',
    kinds: ['refusal', 'negative-wording'],
    words: /(?:保[证證]|包票|[说說講讲]死)$/u,
  },
  // 我下班自己去拿给您：自己是我。
  {
    side: 'service',
    kinds: ['order', 'dismissal'],
    words: /^自己(?:去|[来來嚟])$/u,
    before: /我[们們哋]?[^，。！？,您你]{0,6}$/u,
  },
  // 多希望今天不是跟您说这个：不是「不是跟您说了吗」。
  { side: 'service', kinds: ['blame'], words: /^不是/u, after: /^(?![^，。！？]{0,8}(?:[了过過咗]|[吗嗎么咩]))/u },
  // 最后一天是7月3日：说的是到哪天，没催人。
  {
    side: 'service',
    kinds: ['pressure', 'urgency'],
    words: /^最[后後]一?[天日]$/u,
    after: /^就?[是係为為到][^今明，。！,!]{0,3}[\d一二三四五六七八九十]/u,
  },
  // 我看您机器里…、我看是滑轨：看出来了，没叫人等。
  {
    side: 'service',
    kinds: ['wait-notice'],
    words: /^我看$/u,
    after: pattern('u')`
      ^(?![一下看])(?:[您你](?![稍等先])|[是这這那]|[单單账賬]|系统|系統|[^，。！？,]{0,4}(?:照片|相片|[图圖]|截屏|
          影片|[视視][频頻]|留言|日[志誌]|后台|後台|[记記紀][录錄]|[轨軌][迹跡]|[监監]控|病[历歷]|[报報]告|流水|
          [数數][据據]))
    `,
  },
  // 掉痂时扯到就会缺一块，很常见。养稳了再补：说了缘由和办法。会想哭很正常：没有轻看谁。
  {
    side: 'service',
    kinds: ['dismissal'],
    words: /(?:正常|常[见見])/u,
    before: pattern('u')`
      (?:就[会會]|因[为為]|所以|[导導]致|容易|第一[天次晚周週]|[头頭一][几幾][天次]|
        [刚剛](?:[开開]始|用|到))[^。！？!?]{0,18}$
    `,
    after: /^的?[，。,;；][^！？!?]{0,12}(?:等|[补補修换換]|[帮幫]|再|先|我|不[过過]|[现現]在|已[经經])/u,
  },
  // 拍张照给我看、我看照片：东西已经在看，没叫人等。
  { side: 'service', kinds: ['wait-notice'], words: /^我看$/u, before: /[给給畀俾][^，。！？,]{0,3}$/u },
  // 余额会自动流转到钱包：流转说的就是转过去。
  { side: 'service', kinds: ['jargon'], words: /^流[转轉]$/u, before: /(?:自[动動]|直接)$/u },
  // 杯子口径一样：量得出来的口径。
  { side: 'service', kinds: ['jargon'], words: /^口[径徑]$/u, after: /^(?:一[样樣]|相同|不同|[大小]|[是为為]?\d)/u },
  // 手续费20不退，到手300：不退的只是一笔，退多少已经说了。
  {
    side: 'service',
    kinds: ['refusal'],
    words: /^不[能可予]?退/u,
    before: /[费費][^，。！？]{0,6}$/u,
    after: /^[，,；;]?[^。！？!?，,\d]{0,8}\d/u,
  },
]
