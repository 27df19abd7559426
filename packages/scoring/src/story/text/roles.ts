/** Who may be asked for and given by their trade or their post, in the singular. */
export const roleEn =
  '(?:manager|supervisor|boss|director|team ?lead|colleague|agent|operator|advis[eo]r|rep(?:resentative)?|clerk|concierge|caretaker|porter|warden|guard|host|chef|cook|driver|courier|engineer|developer|\\w+ician|(?:reception|pharmac|dent|therap|nutrition|special)ist|mechanic|plumber|fitter|builder|locksmith|surveyor|designer|doctor|gp|vet|nurse|sister|midwife|librarian|physio|solicitor|lawyer|accountant|consultant|underwriter|handler|assessor|teacher|tutor|coach|trainer|instructor|landlord|expert|officer|inspector|buyer|tailor|joiner)'

/** 主管、護士、藥師、張工、蔡先生：職稱、行當，或姓氏加稱呼。 */
export const roleZh =
  '(?:主管|[经經]理|主任|[店组組站馆館院校所][长長]|[负負承][责責辦办](?:人|的)?|同[事仁]|(?:[专專职職店教营營业業导導]|服[务務]|理[财財])[员員]|客服|[师師]傅|[\\u4e00-\\u9fff][师師]|[顾顧][问問]|[护護](?:理?[师師]|士)|[医醫]生|大夫|[专專]家|[教][练練])'
