/** Widely used given names that are hardly ever anything else, of several languages. Months, places and plain words are left out. */
const list = `
aaron abigail abdul abdullah adam adrian adriana agnes ahmad ahmed aisha ajay akash alan albert alberto alejandro alejandra alex  alexander
alexandra alexandre alexis alfred alice alicia alison allison amanda amber amelia amina amir amit amy ana andre andrea andreas andres andrew
andy angela angelica angelo anita anjali ann anna anne annette annie anthony antonio antonia anton ariana arjun arnold arthur arun asha ashley
ashok audrey barbara barry beatrice becky ben benjamin bernard beth betty bianca billy bob bobby bonnie brad bradley brandon brenda brendan
brett brian brittany bruce bruno bryan caitlin calvin cameron camila carl carla carlos carmen carol carole caroline carolyn carrie casey
catherine cathy cecilia charles charlie charlotte chelsea cheryl chloe chris christian christina christine christopher cindy claire
clara claudia clifford colin connie connor corey courtney craig crystal curtis cynthia damian dan dana daniel daniela danielle danny
darlene darren dave david dean deborah debbie deepak deepika denis denise dennis derek diana diane diego dmitri dolores dominic donald
donna doris dorothy doug douglas duncan dustin dylan earl eddie edgar edith eduardo edward edwin eileen elaine eleanor elena eli elijah
elisa elisabeth elizabeth ella ellen emily emma enrique eric erica erik erika erin ernest esther ethan eugene eva evan evelyn fatima
felix fernando fiona florence frances francesca francesco francis francisco franklin fred frederick gabriel gabriela gabrielle gail
gareth gary gavin gemma geoffrey george georgia gerald gerard gilbert gina giovanni giulia gladys glen glenn gloria gordon greg gregory
greta guillaume gustavo hannah hans harold harriet harry harvey hassan hazel heather hector heidi helen helena henry herbert hiroshi
howard hugh hugo ian ibrahim ida ingrid irene iris isaac isabel isabella isaiah ivan jack jackie jackson jacob jacqueline jake james jamie
jan jane janet janice jared jasmine jason javier jay jean jeff jeffery jeffrey jennifer jenny jeremy jerome jerry jesse jessica jesus
jill jim jimmy joan joanna joanne joao joe joel johan johanna john johnny jon jonathan jorge jose josef joseph josephine joshua joyce juan
juanita judith judy julia julian juliana julie julien juliet justin kaitlyn karen karl karthik kate katherine kathleen kathryn kathy katie
katrina kavita kavitha kayla keith kelly kelvin ken kenneth kenny kevin kim kimberly kiran klaus kristen kristin kristina kumar kurt kyle
lakshmi lance larry lars laura lauren laurence lawrence leah leanne lee lena leo leon leonard leslie lewis liam lillian linda lindsay lindsey lisa
lloyd logan lois lorenzo lori lorraine louis louise luca lucas lucia lucy luis luisa luke lydia lynn madison malcolm manoj manuel marcel
marco marcus margaret maria mariana marie marilyn mario marion marjorie marlene martha martin martina marvin mary mateo mathew mathias
matthew matthias maureen maurice maxine megan mehmet melanie melissa meredith michael michele michelle miguel mike mildred milena mohamed
mohammad mohammed molly monica monique muhammad nadia nancy naomi natalia natalie natasha nathan nathaniel neha neil nicholas nick nicola
nicolas nicole nigel nikhil nina noah nora norma norman oleg olga oliver olivia omar oscar otto owen pablo pamela patricia patrick paul paula
pauline pavel pedro peggy penelope peter philip philippe phillip phyllis pierre pooja priya rachel rafael rahul raj rajesh ralph ramesh ramon
randy raquel ravi raymond rebecca regina renee ricardo richard rick ricky rita robert roberta roberto robin rodney rodrigo roger roland
ronald ronnie rosa rosemary rosie ross roxanne roy ruben russell ruth ryan sabrina sally salma sam samantha samuel sandra sandy sanjay santiago
sara sarah scott sean sebastian selena serena sergei sergey sergio seth shane shannon sharon shaun shawn sheila shelby shirley shreya shweta
sidney silvia simon simone sofia sonia sophia sophie stacey stacy stanley stefan stella stephan stephanie stephen steve steven stuart
sunil sunita suresh susan suzanne sven svetlana sylvia tamara tammy tania tanya tara tatiana ted teresa terrance terry thelma theodore theresa
thomas tiffany tim timothy tina todd tom tomas tommy toni tony tracey tracy travis trevor tristan troy tyler usha valentina valerie vanessa vera
vernon veronica vicki vicky victor victoria vijay vikram vincent viola violet virginia vivian vladimir walter wanda warren wayne wendy wesley
wilhelm william willie wilma winston xavier yasmin yolanda yusuf yvette yvonne zachary zoe zainab
`

const givenNames = new Set(list.split(/\s+/).filter(Boolean))

/** Whether a word in lower case is a widely used given name and hardly ever anything else. */
export const isGivenName = (lower: string): boolean => givenNames.has(lower)
