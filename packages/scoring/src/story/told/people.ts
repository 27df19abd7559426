/** Words for those whom somebody calls theirs, as parts of patterns. */
export const kin =
  '(?:mum|mam|mom|mummy|mother|dad|daddy|father|husband|wife|hubby|partner|fianc[eé]e?|son|daughter|boy|girl|lad|brother|sister|gran|nan|nana|granny|grandma|grandmother|grandad|granddad|grandpa|grandfather|nephew|niece|uncle|aunt|auntie|cousin|baby|child|children|kids?|little one|twins|friend|toddler)'
export const pet =
  '(?:dog|cat|puppy|pup|kitten|rabbit|bunny|horse|pony|mare|hamster|guinea pig|parrot|budgie|tortoise|ferret)'
export const mine = '(?:my|our|his|her|me)'
export const kinZh =
  '(?:爸|妈|媽|父亲|父親|母亲|母親|爷爷|爺爺|奶奶|外公|外婆|姥姥|姥爷|阿嬤|阿嬷|阿公|老伴|老公|老婆|先生|太太|丈夫|妻子|儿子|兒子|女儿|女兒|孩子|小孩|宝宝|寶寶|娃|BB|哥|弟|姐|妹|孙子|孙女|孫|婆婆|公公|老人|老太太|阿爸|阿媽|[細细]路|[個个]女|[個个]仔)'
export const petZh = '(?:它|牠|狗|猫|貓|毛孩|兔|鸟|仓鼠)'
