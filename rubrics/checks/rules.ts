import type { Rule } from './check';
import { duplicateGrade } from './grades/duplicateGrade';
import { gradeOrder } from './grades/gradeOrder';
import { outOfReach } from './grades/outOfReach';
import { sameThreshold } from './grades/sameThreshold';
import { bands } from './guides/bands';
import { bandUnit } from './guides/bandUnit';
import { beyondClause } from './guides/beyondClause';
import { contradiction } from './guides/contradiction';
import { descriptors } from './guides/descriptors';
import { levels } from './guides/levels';
import { quantityWords } from './guides/quantityWords';
import { guideTerminators } from './guides/guideTerminators';
import { lackingWord } from './guides/lackingWord';
import { phrases } from './guides/phrases';
import { undefinedDegree } from './guides/undefinedDegree';
import { weakerWord } from './guides/weakerWord';
import { childrenSum } from './points/childrenSum';
import { meaning } from './points/meaning';
import { methodDimension } from './points/methodDimension';
import { methodMissing } from './points/methodMissing';
import { pointsMissing } from './points/pointsMissing';
import { partsAgree } from './points/partsAgree';
import { printed } from './points/printed';
import { facingForm } from './points/facingForm';
import { shares } from './points/shares';
import { sign } from './points/sign';
import { totalChanged } from './points/totalChanged';
import { totalStated } from './points/totalStated';
import { totalUnstated } from './points/totalUnstated';
import { unguided } from './points/unguided';
import { dangling } from './references/dangling';
import { duplicateReference } from './references/duplicateReference';
import { referenceOrder } from './references/referenceOrder';
import { shifted } from './references/shifted';
import { uncited } from './references/uncited';
import { unlisted } from './references/unlisted';
import { standardDash } from './references/standardDash';
import { announcedColumns } from './structure/announcedColumns';
import { announcedCount } from './structure/announcedCount';
import { announcedParts } from './structure/announcedParts';
import { brackets } from './structure/brackets';
import { colonEnd } from './structure/colonEnd';
import { colons } from './structure/colons';
import { empty } from './structure/empty';
import { facingLabels } from './structure/facingLabels';
import { facingMarks } from './structure/facingMarks';
import { facingMissing } from './structure/facingMissing';
import { facingTitles } from './structure/facingTitles';
import { titleRepeated } from './structure/titleRepeated';
import { figureAbsent } from './structure/figureAbsent';
import { figureUndescribed } from './structure/figureUndescribed';
import { labelDuplicate } from './structure/labelDuplicate';
import { labelGap } from './structure/labelGap';
import { labelForm } from './structure/labelForm';
import { labelMark } from './structure/labelMark';
import { labelMissing } from './structure/labelMissing';
import { labelPrefix } from './structure/labelPrefix';
import { listItem } from './structure/listItem';
import { prefaceRequirement } from './structure/prefaceRequirement';
import { quotationMarks } from './structure/quotationMarks';
import { sisterMissing } from './structure/sisterMissing';
import { stopInside } from './structure/stopInside';
import { terminator } from './structure/terminator';
import { unevenChildren } from './structure/unevenChildren';
import { abbreviation } from './terms/abbreviation';
import { definitionForm } from './terms/definitionForm';
import { drift } from './terms/drift';
import { emptyDefinition } from './terms/emptyDefinition';
import { englishNames } from './terms/englishNames';
import { englishCase } from './terms/englishCase';
import { englishForm } from './terms/englishForm';
import { englishHyphen } from './terms/englishHyphen';
import { gloss } from './terms/gloss';
import { halfReplaced } from './terms/halfReplaced';
import { joined } from './terms/joined';
import { names } from './terms/names';
import { nearTerm } from './terms/nearTerm';
import { parallelDefinition } from './terms/parallelDefinition';
import { suffix } from './terms/suffix';
import { undefinedTerm } from './terms/undefinedTerm';
import { unused } from './terms/unused';
import { confusable } from './wording/confusable';
import { variant } from './wording/variant';
import { redundant } from './wording/redundant';
import { particles } from './wording/particles';
import { collocation } from './wording/collocation';
import { correlatives } from './wording/correlatives';
import { frames } from './wording/frames';
import { setPhrase } from './wording/setPhrase';
import { cutShort } from './wording/cutShort';
import { deceptive } from './wording/deceptive';
import { doubled } from './wording/doubled';
import { englishSpaces } from './wording/englishSpaces';
import { enumeration } from './wording/enumeration';
import { facingVote } from './wording/facingVote';
import { halfWidth } from './wording/halfWidth';
import { listComma } from './wording/listComma';
import { listMarks } from './wording/listMarks';
import { unparted } from './wording/unparted';
import { exampleWord } from './wording/exampleWord';
import { lostCharacter } from './wording/lostCharacter';
import { openings } from './wording/openings';
import { closings } from './wording/closings';
import { order } from './wording/order';
import { numberForms } from './wording/numberForms';
import { otherCategory } from './wording/otherCategory';
import { otherTitle } from './wording/otherTitle';
import { pasted } from './wording/pasted';
import { punctuation } from './wording/punctuation';
import { repeated } from './wording/repeated';
import { slash } from './wording/slash';
import { strokes } from './wording/strokes';
import { hyphen } from './wording/hyphen';
import { soundalike } from './wording/soundalike';
import { spaces } from './wording/spaces';
import { unusual } from './wording/unusual';
import { vote } from './wording/vote';
import { stated } from './grades/stated';
import { printedBand } from './guides/printedBand';
import { printedForm } from './points/printedForm';
import { standardYear } from './references/standardYear';
import { headingEnd } from './structure/headingEnd';
import { otherTerm } from './terms/otherTerm';
import { aboveBelow } from './wording/aboveBelow';
import { construction } from './wording/construction';
import { englishCapitals } from './wording/englishCapitals';
import { englishGrammar } from './wording/englishGrammar';
import { englishSpelling } from './wording/englishSpelling';
import { expression } from './wording/expression';
import { impossibleNumber } from './wording/impossibleNumber';
import { latin } from './wording/latin';
import { leftover } from './wording/leftover';
import { markForm } from './wording/markForm';
import { memberTwice } from './wording/memberTwice';
import { misusedWord } from './wording/misusedWord';
import { otherPlace } from './wording/otherPlace';
import { otherSubject } from './wording/otherSubject';
import { register } from './wording/register';
import { reversedRange } from './wording/reversedRange';
import { splitCharacter } from './wording/splitCharacter';
import { traditional } from './wording/traditional';
import { unshown } from './wording/unshown';
import { titleCharacter } from './wording/titleCharacter';
import { namedGuide } from './references/namedGuide';
import { listedCount } from './wording/listedCount';
import { series } from './grades/series';

/** Every rule, in the order in which issues are listed: a subject a line. */
export const rules: readonly Rule[] = [
  childrenSum,
  partsAgree,
  pointsMissing,
  printed,
  printedForm,
  facingForm,
  shares,
  sign,
  meaning,
  totalStated,
  totalUnstated,
  totalChanged,
  unguided,
  methodDimension,
  methodMissing,
  labelGap,
  labelDuplicate,
  labelMissing,
  labelPrefix,
  labelMark,
  labelForm,
  facingLabels,
  facingMarks,
  announcedParts,
  announcedColumns,
  announcedCount,
  facingTitles,
  titleRepeated,
  headingEnd,
  facingMissing,
  empty,
  figureAbsent,
  figureUndescribed,
  sisterMissing,
  unevenChildren,
  listItem,
  stopInside,
  terminator,
  colons,
  colonEnd,
  prefaceRequirement,
  brackets,
  quotationMarks,
  unused,
  undefinedTerm,
  emptyDefinition,
  otherTerm,
  definitionForm,
  englishNames,
  englishCase,
  englishHyphen,
  englishForm,
  drift,
  suffix,
  joined,
  gloss,
  abbreviation,
  halfReplaced,
  parallelDefinition,
  names,
  nearTerm,
  bands,
  bandUnit,
  printedBand,
  beyondClause,
  quantityWords,
  undefinedDegree,
  weakerWord,
  contradiction,
  levels,
  descriptors,
  guideTerminators,
  phrases,
  lackingWord,
  gradeOrder,
  sameThreshold,
  duplicateGrade,
  outOfReach,
  stated,
  series,
  confusable,
  variant,
  redundant,
  particles,
  collocation,
  setPhrase,
  vote,
  enumeration,
  unusual,
  soundalike,
  lostCharacter,
  cutShort,
  doubled,
  correlatives,
  frames,
  listComma,
  listMarks,
  unparted,
  exampleWord,
  facingVote,
  otherCategory,
  otherTitle,
  pasted,
  repeated,
  deceptive,
  spaces,
  halfWidth,
  punctuation,
  slash,
  strokes,
  hyphen,
  openings,
  closings,
  order,
  numberForms,
  englishSpaces,
  construction,
  leftover,
  unshown,
  traditional,
  register,
  misusedWord,
  expression,
  splitCharacter,
  impossibleNumber,
  reversedRange,
  otherPlace,
  latin,
  markForm,
  otherSubject,
  aboveBelow,
  memberTwice,
  listedCount,
  titleCharacter,
  englishGrammar,
  englishSpelling,
  englishCapitals,
  dangling,
  duplicateReference,
  referenceOrder,
  shifted,
  uncited,
  unlisted,
  standardDash,
  standardYear,
  namedGuide,
];
