import { type ValueWords, words } from './words.ts'

export const honorifics: ValueWords = {
  mr: words('Mr', '先生', '先生'),
  mrs: words('Mrs', '太太', '太太'),
  ms: words('Ms', '女士', '女士'),
  miss: words('Miss', '小姐', '小姐'),
  mx: words('Mx', 'Mx', 'Mx'),
  dr: words('Dr', '博士或医生', '博士或醫師'),
  prof: words('Prof.', '教授', '教授'),
  rev: words('Rev.', '牧师', '牧師'),
  sir: words('Sir', '先生', '先生'),
  madam: words('Madam', '女士', '女士'),
}

export const hands: ValueWords = { left: words('left', '左手', '左手'), right: words('right', '右手', '右手') }

/** Chinese words are heard as they are. */
export const religions: ValueWords = {
  佛教: words('Buddhism', '佛教', '佛教'),
  道教: words('Taoism', '道教', '道教'),
  基督教: words('Christianity', '基督教', '基督教'),
  天主教: words('Catholicism', '天主教', '天主教'),
  伊斯兰教: words('Islam', '伊斯兰教', '伊斯蘭教'),
  印度教: words('Hinduism', '印度教', '印度教'),
  jewish: words('Judaism', '犹太教', '猶太教'),
  hindu: words('Hinduism', '印度教', '印度教'),
  muslim: words('Islam', '伊斯兰教', '伊斯蘭教'),
}

export const levels: ValueWords = {
  beginner: words('beginner', '新手', '新手'),
  expert: words('knows it well', '很熟', '很熟悉'),
}

export const budgets: ValueWords = { tight: words('tight', '比较紧', '比較緊') }
