/** Regular verbs of the news that end a noun phrase; the reader makes -s, -ed and -ing of them. */
export const REGULAR = 'accuse add admit affect agree allege allow announce appear arrest arrive ask assault believe belong blame bring call cause charge chase claim clash close collapse collide commit condemn confirm '
  + 'consider contain continue convict crash create cross declare demand demolish deny deploy describe destroy detain determine detonate die discover disperse dispute enter erupt escape estimate evacuate exclude expect explain explode express '
  + 'fail fear flee flip follow gather happen help hospitalize identify include indicate infiltrate inform insist intercept investigate involve issue join kick lead learn load loot manage mention miss move '
  + 'note occur open operate order organize oppose overturn patrol perish permit pierce plan pledge plunge pour prepare prevent prompt protect prove provide pull pursue push reach realize recall receive recognize recover reject release remain remember '
  + 'remove repel rescue resign respond result retaliate reveal rip roll rush say seem serve shatter shell shout shower sign smash spark spread stage start stay storm stop succumb suffer suggest support surrender surround survive '
  + 'suspect sustain sweep target tell threaten torch topple trap travel treat tried trigger try turn underscore urge use vow wait walk want warn watch witness work worsen wait witness ram slam smash veer skid derail rupture overturn capsize sink '
  + 'bury carry occur try identify deny testify bring catch ignite invade convoy pass live celebrate mourn gather participate assist confront detonate'

/** Irregular verbs: base, -s, past, participle, -ing. */
export const IRREGULAR = 'say says said said saying|tell tells told told telling|take takes took taken taking|come comes came come coming|go goes went gone going|make makes made made making|leave leaves left left leaving|'
  + 'bring brings brought brought bringing|give gives gave given giving|find finds found found finding|hold holds held held holding|blow blows blew blown blowing|fall falls fell fallen falling|run runs ran run running|hit hits hit hit hitting|'
  + 'see sees saw seen seeing|know knows knew known knowing|think thinks thought thought thinking|become becomes became become becoming|begin begins began begun beginning|break breaks broke broken breaking|catch catches caught caught catching|'
  + 'fight fights fought fought fighting|flee flees fled fled fleeing|fly flies flew flown flying|rise rises rose risen rising|lose loses lost lost losing|keep keeps kept kept keeping|lead leads led led leading|lay lays laid laid laying|lie lies lay lain lying|'
  + 'meet meets met met meeting|pay pays paid paid paying|put puts put put putting|send sends sent sent sending|set sets set set setting|shoot shoots shot shot shooting|sink sinks sank sunk sinking|spread spreads spread spread spreading|stand stands stood stood standing|'
  + 'strike strikes struck struck striking|sweep sweeps swept swept sweeping|tear tears tore torn tearing|throw throws threw thrown throwing|burst bursts burst burst bursting|drive drives drove driven driving|steal steals stole stolen stealing|show shows showed shown showing|'
  + 'build builds built built building|bear bears bore born bearing|beat beats beat beaten beating|begin begins began begun beginning|burn burns burned burnt burning|buy buys bought bought buying|cut cuts cut cut cutting|feel feels felt felt feeling|get gets got got getting|'
  + 'grow grows grew grown growing|hang hangs hung hung hanging|hear hears heard heard hearing|hide hides hid hidden hiding|ride rides rode ridden riding|seek seeks sought sought seeking|sell sells sold sold selling|sleep sleeps slept slept sleeping|sit sits sat sat sitting|'
  + 'speak speaks spoke spoken speaking|spend spends spent spent spending|try tries tried tried trying|win wins won won winning|write writes wrote written writing|die dies died died dying|bury buries buried buried burying|carry carries carried carried carrying|deny denies denied denied denying|'
  + 'have has had had having|undergo undergoes underwent undergone undergoing|slide slides slid slid sliding|deal deals dealt dealt dealing|hurl hurls hurled hurled hurling|open opens opened opened opening|swear swears swore sworn swearing|slip slips slipped slipped slipping'

/** Verb forms that are more often nouns: read as verbs only in -ed and -ing. */
export const ALSO_NOUNS = 'attack attacks fire fires raid raids bomb bombs blast blasts strike strikes clash clashes crash crashes report reports claim claims order orders target targets patrol patrols fear fears charge charges '
  + 'fight fights hit hits cut cuts show shows result results cause causes plan plans force forces call calls rescue rescues release releases support supports help start starts stay work works shell shells storm storms '
  + 'collapse collapses ambush ambushes assault assaults guard guards shot shots set sets run runs drive lead leads stand stands rise rises fall falls use uses issue issues turn turns witness witnesses walk walks convoy convoys trap traps '
  + 'pass passes live lives watch wait search blow blows break breaks demand demands estimate estimates escape pledge spark stage suspect suspects trigger push kick load pursue sign note burst spread throw build charge notes signs '
  + 'visit visits stop stops patrol exchange leaves saw found felt left dispute disputes ram slide slides sink ride rides slip move moves protest protests cross bear bears travel close ship mine mines board'

/** Verbs of speech and knowledge: who says it, and that the speaker stands by it or only claims it. */
export const REPORTING = 'say says said saying tell tells told telling report reports reported reporting announce announces announced announcing confirm confirms confirmed confirming add adds added adding state states stated stating '
  + 'believe believes believed claim claims claimed claiming allege alleges alleged alleging acknowledge acknowledges acknowledged acknowledging admit admits admitted estimate estimates estimated reveal reveals revealed '
  + 'note notes noted suspect suspects suspected show shows showed suggest suggests suggested indicate indicates indicated warn warns warned warning insist insists insisted declare declares declared declaring '
  + 'accuse accuses accused blame blames blamed recall recalls recalled testify testifies testified think thinks thought fear fears feared learn learned determine determined determines conclude concluded concludes disclose disclosed discloses '
  + 'find finds deny denies denied quote quotes quoted quoting describe describes described explain explained explains write writes wrote tweet tweeted broadcast count counts counted put puts'
