import { type ValueWords, words } from './words.ts'

export const diets: ValueWords = {
  vegetarian: words('vegetarian', '吃素', '吃素'),
  vegan: words('vegan', '吃纯素', '吃純素'),
  pescatarian: words('no meat, but fish', '不吃肉，吃鱼', '不吃肉，可吃海鮮'),
  halal: words('halal', '只吃清真食品', '只吃清真食品'),
  kosher: words('kosher', '只吃犹太洁食', '只吃猶太潔食'),
  gluten_free: words('gluten-free', '无麸质饮食', '無麩質飲食'),
  lactose_free: words('lactose-free', '无乳糖饮食', '無乳糖飲食'),
  low_sodium: words('low in salt', '低盐饮食', '低鈉飲食'),
  jain: words('Jain vegetarian', '耆那教素食', '耆那教素食'),
  keto: words('ketogenic diet', '生酮饮食', '生酮飲食'),
  low_sugar: words('low in sugar', '控糖', '控糖'),
}

export const accessibility: ValueWords = {
  wheelchair: words('uses a wheelchair', '坐轮椅', '使用輪椅'),
  reduced_mobility: words('cannot walk far or climb stairs easily', '腿脚不便', '行動不便'),
  hard_of_hearing: words('hard of hearing', '听力不好', '聽力不好'),
  deaf: words('deaf', '听不见', '聽不見'),
  blind: words('blind', '看不见', '看不見'),
  low_vision: words('low vision', '视力不好', '視力不好'),
  screen_reader: words('uses a screen reader', '用读屏软件', '使用螢幕報讀軟體'),
  colour_blind: words('colour-blind', '辨色有困难', '辨色有困難'),
  dyslexia: words('dyslexic', '有阅读障碍', '有閱讀障礙'),
  autism: words('autistic', '有孤独症', '有自閉症'),
  speech: words('finds speaking hard', '说话不便', '說話不便'),
  assistance_dog: words('comes with an assistance dog', '有服务犬陪同', '有輔助犬陪同'),
}

export const conditions: ValueWords = { pregnant: words('pregnant', '怀孕', '懷孕') }
