const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** What the name of a street ends with, in English and where English mail often goes. */
export const streetTypes = words(`
  street streets str st avenue avenues ave av road roads rd drive drives dr lane lanes ln court courts ct boulevard blvd way ways place pl
  terrace ter circle cir square squares sq highway hwy parkway parkways pkwy trail trl crescent cres close grove gardens mews row walk alley
  freeway turnpike esplanade parade quay plaza loop crossing expressway path rise heights commons mall strasse straße rue via calle avenida rua nagar marg salai colony complex cross
`)

/** What a unit inside a building is called. */
export const unitWords = words('apt apartment suite ste unit flat room rm floor fl bldg building box no')

/** Two-letter codes of the states and territories of the USA, the provinces of Canada and military post. */
export const stateCodes = words(`
  al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri sc sd tn tx ut vt va wa
  wv wi wy dc pr gu vi ab bc mb nb nl ns nt nu on pe qc sk yt nsw vic qld tas aa ae ap
`)

/** States of the USA in full, by their last word. */
export const stateNames = words(`
  alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky
  louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada hampshire jersey mexico york carolina
  dakota ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming
`)
