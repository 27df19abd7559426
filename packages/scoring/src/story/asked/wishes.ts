import { pattern } from '../text/pattern.ts'
import type { Utterance } from '../utterance.ts'

const wish = pattern('iu')`
  \b(?:can|could|may|might) (?:i|we|my|our|you|ye|u|somebody|someone|anyone|anybody)\b|
  (?:^|[.!?,] |\b(?:and|so|but|or) )(?:can|could|does|will|would) (?:it|this|that|the|your|these|those|they|
    [A-Z]\w+)\b[^.!?]{3,80}\?|\b(?:is|are) there (?:any|a way|some)|\bis it possible\b|
  (?:^\W*(?:got|any)|, any)\b[^.?!]{2,50}\?|
  (?:^|[,.;] )\W*(?:need|want|after|hoping for|looking for) (?!to (?:know|ask|tell|say)\b)|
  \bany (?:chance|way|spaces?|places?|seats?|rooms?|slots?|\w+ (?:left|free|available))\b|\bable to\b|
  \b(?:do|d[’']?) ?(?:you|ye|u) (?:have|take|sell|stock|do|accept|offer|deliver|ship|still|cover|open|allow|repair)\b|
  \bhave (?:you|ye) (?:got )?(?:any|a|an|the|this)\b|
  望[予请請贵貴批]|[恳懇][请請]|[能可]否|能不能|能[^，,。？?]{1,14}[吗嗎嘛么不没沒]|可以[^，,。？?]{1,14}[吗嗎嘛么不]|
  可[不唔]可以|有(?![没沒冇])[^，,。？?]{1,12}[吗嗎嘛]|有[没沒]有|有冇|[还還仲]有[^，,。？?]{1,8}[？?]|
  [会會][^，,。？?]{1,10}[吗嗎]|还有[^，,。？?]{1,10}[吗嗎没沒]|還有[^，,。？?]{1,10}[嗎沒]|行不行|得唔得|
  得[到了上下][^，,。？?]{0,8}[吗嗎]|支持|接受|通融|
  (?:^|[，。,])[^，。,不]{0,5}要[一两兩二三四五六七八九十\d][^，。,]{0,2}[个個台臺张張份间間只隻位套件桌箱]|
  \b(?:i|we)(?:[’']d| would)? (?:want|need|like|love|wish|prefer) (?:to|an?|the|my|our|some|\d|two|three)\b|
  \b(?:i|we)[’']?(?:m| am|re| are)? (?:after|hoping (?:to|for)|looking (?:to|for))\b|
  我[们們哋]?[^，。！？,]{0,4}要(?![是不])|(?<![没沒不])想(?![问問知到起法象像念必不这這那我他说說讲講]|[请請]教|了解)
`

/** Whether somebody asks whether they may have a thing, or says that they want it. */
export const wishesFor = ({ text }: Utterance): boolean => wish.test(text.slice(0, 400))
