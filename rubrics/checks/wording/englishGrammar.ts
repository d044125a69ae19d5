import { formsRule, form } from './forms';

const agree = form('英语主谓或数不一致', 'subject and verb do not agree');
const article = form('英语冠词有误', 'the wrong article');

const PLURAL = '\\w{2,}(?:[^siu]s|[^s]es|ies)';
const HELPS = '(?:can|could|will|would|should|must|may|might)';

export const englishGrammar = formsRule({
  id: 'wording/english-grammar',
  severity: 'NOTICE',
  title: { zh: '英语语法有误', en: 'English that does not agree' },
  why: {
    zh: '主语与动词的数不一致,读者不知要求的是一个还是几个。',
    en: 'Where subject and verb disagree, readers do not know whether one or many are meant.',
  },
  example: '英语条文“How does senior leaders create an environment”',
  forms: [
    agree(
      'does',
      `\\b[Dd]oes (?:the )?(?:(?:senior|key|its|all|many|these|those) )*(?:leaders|managers|employees|customers|results|systems|processes|measures|members|staff members|organizations|suppliers|partners|communities|stakeholders|they|we|you)\\b`,
    ),
    agree(
      'do',
      `\\b[Dd]o (?:the|an?|this|that|each|every) (?:organization|company|leader|category|item|process|system|standard|team|customer|assessor|board|management|department|supplier|manager|employee)\\b(?!s|')|\\b[Dd]o (?:it|he|she)\\b`,
    ),
    agree(
      'is',
      `\\b[Ww]hat is the (?:results|measures|levels|methods|processes|trends|steps|reasons|requirements|criteria|goals)\\b`,
    ),
    agree(
      'are',
      `\\b[Ww]hat are the (?:result|measure|level|method|process|trend|step|reason|requirement|goal)\\b(?! of|s| and|,)`,
    ),
    agree(
      '',
      `\\b(?:[Ll]eaders|[Ss]cores|[Ee]mployees|[Cc]ustomers|[Rr]esults|[Bb]ands|[Ii]tems|[Cc]ategories|[Pp]oints|[Aa]ssessors|[Tt]hey|[Ww]e|[Yy]ou|[Aa]pplicants|[Mm]embers|[Pp]rocesses) (?:is|was|has|does|sets|gives|makes|shows|asks|uses|needs|helps|takes|meets|leads|plans|reviews|listens|builds|creates|ensures|supports|improves)\\b(?<!\\b(?:of|for|by|to|with|from|and|in|on|between|among|how|what|each|that|which|who) \\w+ \\w+)(?<!\\bof (?:\\w+ ){0,2}\\w+ \\w+)`,
    ),
    agree(
      '',
      `\\b(?:[Tt]his|[Ee]ach|[Ee]very|[Tt]hat) (?:category|item|criterion|part|section|chapter|question|standard|leader|assessor|organization|process|result|score|band|grade) (?:ask|describe|define|examine|cover|give|show|include|apply|set|need|require|are|were|have|do)\\b(?! of)`,
    ),
    agree(
      '',
      `\\b(?:[Hh]ow|[Ww]here|[Ww]hen|[Ww]hy) ${HELPS} (?:the |their |its )?${PLURAL} (?:seeks|gives|makes|asks|uses|needs|takes|meets|shows|obtains|receives|knows|gets|reports|expects|conducts|contacts)\\b`,
    ),
    agree(
      '',
      `\\b${HELPS} (?:seeks|gives|makes|asks|uses|takes|obtains|receives|gets|is|are|has|does|ensures|provides|includes|applies)\\b`,
    ),
    agree(
      'that',
      `\\b(?:change|improvement|innovation|approach|system|process|result|organization|practice|leader) that (?:create|make|give|bring|lead|show|meet|help|need|ensure|provide|support|include|are|have)\\b(?<!\\b(?:\\w+s and|all|these|those) \\w+ that \\w+)`,
    ),
    agree(
      'result|level|trend|method',
      `\\b(?:the|of|and|What are the) (?:result|level|trend|method|measure) for \\w+, \\w+ and \\w+|\\b[Ww]hat are (?:your|its|their|the) (?:\\w+ )?(?:result|level|trend|measure) (?:for|of|in)\\b|\\bthe result for \\w+, `,
    ),
    article('a |A ', `\\b[Aa] (?=[aeio]\\w{2,})(?!(?:one|once|uni|eu|use|usu|ewe|ubi|out-)\\w*)`),
    article('an |An ', `\\b[Aa]n (?=[bcdfgjklmnpqrstvwxyz][aeiouy]\\w)`),
  ],
  of: ({ text }) => /^(?:\S+ ){3}/u.test(text) && !/\p{Script=Han}/u.test(text),
});
