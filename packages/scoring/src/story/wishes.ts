import type { Utterance } from './utterance.ts'

const wish =
  /\b(?:can|could|may|might) (?:i|we|my|our|you|ye|u|somebody|someone)\b|\b(?:is|are) there (?:any|a way|some)|\bis it possible\b|(?:^\W*(?:got|any)|, any)\b[^.?!]{2,50}\?|^\W*(?:need|want|after|hoping for|looking for) (?!to (?:know|ask|tell|say)\b)|\bany (?:chance|way|spaces?|places?|seats?|rooms?|slots?|\w+ (?:left|free|available))\b|\bable to\b|\b(?:do|d[’']?) ?(?:you|ye|u) (?:have|take|sell|stock|do|accept|offer|deliver|ship|still|cover|open|allow|repair)\b|\bhave (?:you|ye) (?:got )?(?:any|a|an|the|this)\b|望(?:予|[请請]|[贵貴]|批)|[恳懇][请請]|能不能|能[^，,。？?]{1,14}(?:吗|嗎|嘛|么|不|没|沒)|可以[^，,。？?]{1,14}(?:吗|嗎|嘛|么|不)|可不可以|可唔可以|有(?!没|沒|冇)[^，,。？?]{1,12}(?:吗|嗎|嘛)|有没有|有沒有|有冇|还有[^，,。？?]{1,10}(?:吗|嗎|没|沒)|還有[^，,。？?]{1,10}(?:嗎|沒)|行不行|得唔得|得[到了上下][^，,。？?]{0,8}[吗嗎]|支持|接受|通融|\b(?:i|we)(?:[’']d| would)? (?:want|need|like|love|wish|prefer) (?:to|an?|the|my|our|some|\d|two|three)\b|\b(?:i|we)[’']?(?:m| am|re| are)? (?:after|hoping (?:to|for)|looking (?:to|for))\b|我[们們哋]?[^，。！？,]{0,4}(?:想(?![问問知]|[请請]教|了解|说|說|講|讲)|要(?!是|不))|(?<![没沒不])想(?:要|借|租|[订訂]|包|[买買]|[约約預预]|[带帶]|[换換]|改|退|去|[来來嚟]|做|[办辦]|食|吃|住|喺|在|今|明|把|攞|取|[让讓])/iu

/** Whether somebody asks whether they may have a thing, or says that they want it. */
export const wishesFor = ({ text }: Utterance): boolean => wish.test(text.slice(0, 400))
