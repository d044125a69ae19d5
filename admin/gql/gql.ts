/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Crosswalk($a: String!, $b: String!) {\n    crosswalk(a: $a, b: $b) {\n      a { key title totalPoints }\n      b { key title totalPoints }\n      mayConfirm\n      counts { relation count }\n      matches {\n        id\n        a { ...MatchClause }\n        b { ...MatchClause }\n        relation score basis rationale at\n        author { name }\n        confirmed { roles }\n      }\n      unmatchedA { ...MatchClause }\n      unmatchedB { ...MatchClause }\n    }\n  }\n": typeof types.CrosswalkDocument,
    "\n  fragment MatchClause on Clause { key address part kind label title text points pointsShare }\n": typeof types.MatchClauseFragmentDoc,
    "\n  mutation MatchConfirm(\n    $a: String!, $b: String, $relation: Relation!, $rationale: String!, $edition: String,\n    $expecting: [ID!]\n  ) {\n    matchConfirm(\n      a: $a, b: $b, relation: $relation, rationale: $rationale, edition: $edition,\n      expecting: $expecting\n    ) {\n      userErrors { code message }\n    }\n  }\n": typeof types.MatchConfirmDocument,
    "\n  mutation MatchRetract($id: ID!, $reason: String!) {\n    matchRetract(id: $id, reason: $reason) { userErrors { code message } }\n  }\n": typeof types.MatchRetractDocument,
    "\n  fragment ChangeParts on Change {\n    id type called kind from to field before after gravity machineGravity proposedGravity reason phrase phraseEnglish\n    indirect matchedBy\n    spans { kind text callout }\n    overruled { at note roles by { name } }\n  }\n": typeof types.ChangePartsFragmentDoc,
    "\n  fragment LineSide on LineSide {\n    key address kind part depth heading name nameEnglish label title runIn text points\n    columns { name }\n    rows { cells { text join across down } }\n    figure pictureHash alt further { ...Further }\n  }\n": typeof types.LineSideFragmentDoc,
    "\n  fragment ComparisonParts on Comparison {\n    baseKey headKey baseTitle headTitle sameRubric\n    base { key label name publishedOn totalPoints }\n    head { key label name publishedOn totalPoints }\n    changes { ...ChangeParts }\n    lines { base { ...LineSide } head { ...LineSide } moved changes }\n    points { points unit cause from { address label title } to { address label title } }\n  }\n": typeof types.ComparisonPartsFragmentDoc,
    "\n  query TextsToCompare {\n    awards {\n      key title titleEn\n      rubrics { key title titleEn editions { key label name state publishedOn } }\n    }\n  }\n": typeof types.TextsToCompareDocument,
    "\n  query Compare($base: String!, $head: String!) {\n    compare(base: $base, head: $head) {\n      ...ComparisonParts\n    }\n  }\n": typeof types.CompareDocument,
    "\n  mutation UnsavedKeep($username: String!, $texts: [UnsavedInput!]!) {\n    unsavedKeep(username: $username, texts: $texts) { at userErrors { code } }\n  }\n": typeof types.UnsavedKeepDocument,
    "\n  query Preferences { viewer { preferences { name value } } }\n": typeof types.PreferencesDocument,
    "\n  mutation PreferenceSet($name: String!, $value: String!) {\n    preferenceSet(name: $name, value: $value) { userErrors { code message } }\n  }\n": typeof types.PreferenceSetDocument,
    "\n  query Unsaved($under: String!) {\n    viewer { username unsaved(under: $under) { place text at } }\n  }\n": typeof types.UnsavedDocument,
    "\n  query Viewer {\n    viewer {\n      name username office mustChangePassword secondFactor\n      grants { role award { key title titleEn } }\n    }\n  }\n": typeof types.ViewerDocument,
    "\n  mutation ProposalForIssues($rubric: String!, $title: String!, $rationale: String!) {\n    proposalCreate(rubric: $rubric, title: $title, rationale: $rationale) {\n      proposal { id }\n      userErrors { code message }\n    }\n  }\n": typeof types.ProposalForIssuesDocument,
    "\n  mutation FixIssues($id: ID!, $issues: [ID!]!) {\n    issuesFix(id: $id, issues: $issues) { proposal { id } userErrors { code message } }\n  }\n": typeof types.FixIssuesDocument,
    "\n  query Awards {\n    awards {\n      key title titleEn\n      rubrics {\n        key title titleEn note\n        current { key label name state publishedOn ...Totals }\n        editions { key label name state publishedOn ...Totals }\n      }\n    }\n  }\n": typeof types.AwardsDocument,
    "\n  mutation AwardRegister($key: String!, $title: String!, $titleEn: String, $expecting: String) {\n    awardRegister(key: $key, title: $title, titleEn: $titleEn, expecting: $expecting) {\n      award { key }\n      userErrors { code message }\n    }\n  }\n": typeof types.AwardRegisterDocument,
    "\n  mutation RubricRegister(\n    $award: String!, $key: String!, $title: String!, $titleEn: String, $expecting: String\n  ) {\n    rubricRegister(\n      award: $award, key: $key, title: $title, titleEn: $titleEn, expecting: $expecting\n    ) {\n      rubric { key }\n      userErrors { code message }\n    }\n  }\n": typeof types.RubricRegisterDocument,
    "\n  query RubricPage($key: String!) {\n    rubric(key: $key) {\n      key title titleEn note\n      award { key title titleEn }\n      editions { ...EditionRow }\n      parallel { key title titleEn current { key } }\n    }\n  }\n": typeof types.RubricPageDocument,
    "\n  query Editions { awards { rubrics { key editions { ...EditionRow } } } }\n": typeof types.EditionsDocument,
    "\n  query EditionFacts($key: String!) { edition(key: $key) { ...EditionRow rubric { key } } }\n": typeof types.EditionFactsDocument,
    "\n  fragment EditionRow on Edition {\n    key label name title state publishedOn effectiveFrom effectiveTo ...Totals contentHash form\n  }\n": typeof types.EditionRowFragmentDoc,
    "\n  fragment Assessment on Clause {\n    assessmentTable {\n      heads { key title text }\n      rows { cells { lines { text clause { key } } across down } }\n    }\n  }\n": typeof types.AssessmentFragmentDoc,
    "\n  query Place($address: String!, $edition: String!, $place: String!) {\n    clause(address: $address) {\n      ...ClauseLine\n      id\n      amendedBy { key label name form publishedOn }\n      counterpart { address part partKey partTitle }\n      guide { ...GuideFull }\n      guideBasis\n      ...Assessment\n    }\n    term(address: $address) {\n      id key address label term english definition further { ...Further } sourceLines\n      usedBy { key address part partKey partTitle label title text }\n    }\n    grade(address: $address) { key }\n    edition(key: $edition) { clauses(under: $place) { ...ClauseLine } grades { ...GradeLine } }\n  }\n": typeof types.PlaceDocument,
    "\n  query Lines($address: String!, $edition: String!, $place: String!) {\n    clause(address: $address) { ...ClauseLine }\n    edition(key: $edition) { clauses(under: $place) { ...ClauseLine } }\n  }\n": typeof types.LinesDocument,
    "\n  mutation ClauseAdd(\n    $id: ID!, $parent: String, $after: String, $expecting: String!, $content: ClauseInput!\n  ) {\n    clauseAdd(\n      id: $id, parent: $parent, after: $after, expecting: $expecting, content: $content\n    ) {\n      proposal { id acts(first: 1) { keys } }\n      userErrors { code message }\n    }\n  }\n": typeof types.ClauseAddDocument,
    "\n  mutation ClauseRevise($id: ID!, $key: String!, $expecting: String!, $fields: ClauseInput!) {\n    clauseRevise(id: $id, key: $key, expecting: $expecting, fields: $fields) {\n      proposal { id }\n      userErrors { code message }\n    }\n  }\n": typeof types.ClauseReviseDocument,
    "\n  mutation ClauseMove(\n    $id: ID!, $key: String!, $expecting: String!, $parent: String, $after: String\n    $expectingPlace: String!\n  ) {\n    clauseMove(\n      id: $id, key: $key, expecting: $expecting, parent: $parent, after: $after\n      expectingPlace: $expectingPlace\n    ) {\n      proposal { id }\n      userErrors { code message }\n    }\n  }\n": typeof types.ClauseMoveDocument,
    "\n  mutation ClauseRetire(\n    $id: ID!, $key: String!, $expecting: String!, $expectingWhole: String\n  ) {\n    clauseRetire(id: $id, key: $key, expecting: $expecting, expectingWhole: $expectingWhole) {\n      proposal { id }\n      userErrors { code message }\n    }\n  }\n": typeof types.ClauseRetireDocument,
    "\n  mutation LabelSet($id: ID!, $key: String!, $expecting: String!, $label: String) {\n    labelSet(id: $id, key: $key, expecting: $expecting, label: $label) {\n      proposal { id }\n      userErrors { code message }\n    }\n  }\n": typeof types.LabelSetDocument,
    "\n  mutation ClauseSplit($id: ID!, $key: String!, $expecting: String!, $parts: [SplitPartInput!]!) {\n    clauseSplit(id: $id, key: $key, expecting: $expecting, parts: $parts) {\n      proposal { id acts(first: 1) { keys } }\n      userErrors { code message }\n    }\n  }\n": typeof types.ClauseSplitDocument,
    "\n  mutation ClauseMerge(\n    $id: ID!, $keys: [String!]!, $expecting: [String!]!, $fields: ClauseInput!\n  ) {\n    clauseMerge(id: $id, keys: $keys, expecting: $expecting, fields: $fields) {\n      proposal { id }\n      userErrors { code message }\n    }\n  }\n": typeof types.ClauseMergeDocument,
    "\n  fragment ClauseLine on Clause {\n    key address part partKey partTitle kind label title text runIn ...Bearing column depth sourceLines\n    ...TableCells ...FigureParts further { ...Further }\n    mentions { field start end term { key address term definition } }\n  }\n": typeof types.ClauseLineFragmentDoc,
    "\n  fragment ClauseDraft on Clause {\n    key address part partKey partTitle kind label title text runIn ...Bearing pointsRevision\n    column combine revision wordings { ...Wordings } ...TableCells ...FigureParts\n    counterpart { key points share pointsRevision counterpart { key } }\n  }\n": typeof types.ClauseDraftFragmentDoc,
    "\n  query Outline($edition: String!) {\n    edition(key: $edition) {\n      key label name title state publishedOn effectiveFrom effectiveTo recordedAt contentHash\n      ...Totals\n      form amends { key label name }\n      source { text lines note }\n      rubric {\n        key title titleEn\n        award { key title titleEn }\n        editions { key label name state publishedOn }\n      }\n      clauses { key address part partKey partTitle kind label title text ...Bearing depth ...TableWords }\n    }\n  }\n": typeof types.OutlineDocument,
    "\n  fragment DraftFacts on DraftText {\n    act title totalPoints totalShare bonusPoints deductionPoints\n    factsKey factsRevision childrenRevision termsRevision\n  }\n": typeof types.DraftFactsFragmentDoc,
    "\n  fragment DraftClause on Clause {\n    key address part partKey partTitle kind label title text ...Bearing depth childrenRevision wholeRevision\n    ...TableWords\n  }\n": typeof types.DraftClauseFragmentDoc,
    "\n  fragment DraftTerm on Term { key address label term english definition }\n": typeof types.DraftTermFragmentDoc,
    "\n  fragment DraftAct on PutForward { seq name at keys by { name username } }\n": typeof types.DraftActFragmentDoc,
    "\n  query ProposalDraft($id: ID!, $acts: Int!) {\n    proposal(id: $id) {\n      draft {\n        ...DraftFacts\n        clauses { ...DraftClause }\n        terms { ...DraftTerm }\n        grades { ...GradeLine }\n        guides { key displayName }\n      }\n      acts(first: $acts) { ...DraftAct }\n      changed { key kind fate }\n    }\n  }\n": typeof types.ProposalDraftDocument,
    "\n  query DraftSince($id: ID!, $act: Int!) {\n    proposal(id: $id) {\n      since(act: $act) {\n        draft { ...DraftFacts }\n        clauses { ...ClauseDraft depth childrenRevision wholeRevision }\n        placed {\n          key address part partKey partTitle label scoreRole depth childrenRevision wholeRevision\n        }\n        terms { ...DraftTerm }\n        grades { ...GradeLine }\n        guides { key displayName }\n        gone\n        runs { kind after keys }\n        acts { ...DraftAct }\n        changed { key kind fate }\n      }\n    }\n  }\n": typeof types.DraftSinceDocument,
    "\n  fragment EntryChanged on ChangedEntry { key kind fate from to before after }\n": typeof types.EntryChangedFragmentDoc,
    "\n  query ProposalChanged($id: ID!, $entries: [String!]!) {\n    proposal(id: $id) { changed(entries: $entries) { ...EntryChanged } }\n  }\n": typeof types.ProposalChangedDocument,
    "\n  mutation FactsRevise($id: ID!, $key: String!, $expecting: String!, $title: String!) {\n    factsRevise(id: $id, key: $key, expecting: $expecting, title: $title) {\n      proposal { id }\n      userErrors { code message }\n    }\n  }\n": typeof types.FactsReviseDocument,
    "\n  fragment FigureParts on Clause {\n    alt\n    picture { hash width height }\n  }\n": typeof types.FigurePartsFragmentDoc,
    "\n  mutation PictureAdd($id: ID!, $data: String!) {\n    pictureAdd(id: $id, data: $data) {\n      picture { hash }\n      userErrors { code message }\n    }\n  }\n": typeof types.PictureAddDocument,
    "\n  fragment GradeLine on Grade {\n    id key parentKey address name atLeast unit conditions text revision sourceLines\n  }\n": typeof types.GradeLineFragmentDoc,
    "\n    mutation GradeAdd(\n      $id: ID!, $parent: String, $after: String, $expecting: String!, $content: GradeInput!\n    ) {\n      done: gradeAdd(\n        id: $id, parent: $parent, after: $after, expecting: $expecting, content: $content\n      ) {\n        proposal { id acts(first: 1) { keys } }\n        userErrors { code message }\n      }\n    }\n  ": typeof types.GradeAddDocument,
    "\n    mutation GradeRevise($id: ID!, $key: String!, $expecting: String!, $fields: GradeInput!) {\n      gradeRevise(id: $id, key: $key, expecting: $expecting, fields: $fields) {\n        proposal { id }\n        userErrors { code message }\n      }\n    }\n  ": typeof types.GradeReviseDocument,
    "\n    mutation GradeMove(\n      $id: ID!, $key: String!, $expecting: String!, $parent: String, $after: String\n      $expectingPlace: String\n    ) {\n      gradeMove(\n        id: $id, key: $key, expecting: $expecting, parent: $parent, after: $after\n        expectingPlace: $expectingPlace\n      ) {\n        proposal { id }\n        userErrors { code message }\n      }\n    }\n  ": typeof types.GradeMoveDocument,
    "\n    mutation GradeRetire($id: ID!, $key: String!, $expecting: String!) {\n      gradeRetire(id: $id, key: $key, expecting: $expecting) {\n        proposal { id }\n        userErrors { code message }\n      }\n    }\n  ": typeof types.GradeRetireDocument,
    "\n  query DraftGuides($id: ID!) {\n    proposal(id: $id) { draft { guides { ...GuideDraft } } }\n  }\n": typeof types.DraftGuidesDocument,
    "\n  mutation DescriptorRevise(\n    $id: ID!, $key: String!, $expecting: String!, $band: Int!, $descriptor: Int!, $text: String!\n  ) {\n    descriptorRevise(\n      id: $id, key: $key, expecting: $expecting, band: $band, descriptor: $descriptor\n      fields: { text: $text }\n    ) {\n      proposal { id }\n      userErrors { code message }\n    }\n  }\n": typeof types.DescriptorReviseDocument,
    "\n  fragment GuideFull on Guide {\n    key title displayName dimension sourceLines\n    bands { level printed descriptors { factor factorPrinted text } }\n    notes { ...ClauseLine }\n  }\n": typeof types.GuideFullFragmentDoc,
    "\n  fragment GuideDraft on Guide { ...GuideFull revision }\n": typeof types.GuideDraftFragmentDoc,
    "\n  query Guides($edition: String!) {\n    edition(key: $edition) { guides { ...GuideFull } grades { ...GradeLine } }\n  }\n": typeof types.GuidesDocument,
    "\n  query ItemSide($id: ID!, $address: String!, $under: String!, $depth: Int!) {\n    clause(address: $address) { ...ClauseDraft guide { ...GuideDraft } guideBasis }\n    proposal(id: $id) {\n      draft { act clauses(under: $under, depth: $depth) { ...ClauseDraft } }\n    }\n  }\n": typeof types.ItemSideDocument,
    "\n  fragment TableCells on Clause {\n    columns { name }\n    rows { cells { text join across down } }\n  }\n": typeof types.TableCellsFragmentDoc,
    "\n  fragment TableWords on Clause {\n    columns { name }\n    rows { cells { text } }\n  }\n": typeof types.TableWordsFragmentDoc,
    "\n  mutation TermAdd($id: ID!, $expecting: String!, $content: TermInput!) {\n    termAdd(id: $id, expecting: $expecting, content: $content) {\n      proposal { id acts(first: 1) { keys } }\n      userErrors { code message }\n    }\n  }\n": typeof types.TermAddDocument,
    "\n  mutation TermRevise($id: ID!, $key: String!, $expecting: String!, $fields: TermInput!) {\n    termRevise(id: $id, key: $key, expecting: $expecting, fields: $fields) {\n      proposal { id }\n      userErrors { code message }\n    }\n  }\n": typeof types.TermReviseDocument,
    "\n  mutation TermRetire(\n    $id: ID!, $key: String!, $expecting: String!, $successor: String, $reason: String\n  ) {\n    termRetire(id: $id, key: $key, expecting: $expecting, successor: $successor, reason: $reason) {\n      proposal { id }\n      userErrors { code message }\n    }\n  }\n": typeof types.TermRetireDocument,
    "\n  fragment TermDraft on Term { key address label term revision wordings { ...Wordings } }\n": typeof types.TermDraftFragmentDoc,
    "\n  query Terms($edition: String!) {\n    edition(key: $edition) {\n      terms { key address label term english definition further { ...Further } usedBy { key } }\n    }\n  }\n": typeof types.TermsDocument,
    "\n  mutation ProposalUndo($id: ID!, $act: Int!) {\n    proposalUndo(id: $id, act: $act) { proposal { id } userErrors { code message } }\n  }\n": typeof types.ProposalUndoDocument,
    "\n  mutation WeightSet(\n    $id: ID!, $key: String!, $expecting: String, $points: Float, $share: Float, $bothParts: Boolean!,\n    $expectingCounterpart: String\n  ) {\n    weightSet(\n      id: $id, key: $key, expecting: $expecting, points: $points, share: $share,\n      bothParts: $bothParts,\n      expectingCounterpart: $expectingCounterpart\n    ) {\n      proposal { id }\n      userErrors { code message }\n    }\n  }\n": typeof types.WeightSetDocument,
    "\n  fragment Bearing on Clause { points share scoreRole ownScoreRole }\n": typeof types.BearingFragmentDoc,
    "\n  fragment Totals on Edition { totalPoints totalShare bonusPoints deductionPoints }\n": typeof types.TotalsFragmentDoc,
    "\n  fragment Wordings on Wording { field word wordEnglish running text }\n": typeof types.WordingsFragmentDoc,
    "\n  fragment Further on FurtherLine { field lead text }\n": typeof types.FurtherFragmentDoc,
    "\n  fragment IssueParts on Issue {\n    id rule title severity stage message messageEnglish entries quotes count sourceLines fixable\n    guessed standing\n    waiver { reason until roles by { name } }\n  }\n": typeof types.IssuePartsFragmentDoc,
    "\n  query EditionIssues($edition: String!) { edition(key: $edition) { key issues { ...IssueParts } } }\n": typeof types.EditionIssuesDocument,
    "\n  query OwnAccount {\n    viewer {\n      username secondFactor recoveryCodesLeft\n      sessions { id address begunAt lastUsedAt current }\n      tokens { id name award scope createdAt expiresAt lastUsedAt }\n    }\n  }\n": typeof types.OwnAccountDocument,
    "\n  mutation PasswordChange($current: String!, $next: String!) {\n    passwordChange(current: $current, new: $next) { userErrors { code message } }\n  }\n": typeof types.PasswordChangeDocument,
    "\n  mutation SessionEnd($id: ID!) { sessionEnd(id: $id) { userErrors { code message } } }\n": typeof types.SessionEndDocument,
    "\n  mutation SessionsEndOthers { sessionsEndOthers { userErrors { code message } } }\n": typeof types.SessionsEndOthersDocument,
    "\n  mutation FactorBegin { factorBegin { secret uri userErrors { code message } } }\n": typeof types.FactorBeginDocument,
    "\n  mutation FactorConfirm($code: String!) {\n    factorConfirm(code: $code) { codes userErrors { code message } }\n  }\n": typeof types.FactorConfirmDocument,
    "\n  mutation RecoveryCodesRenew($code: String!) {\n    recoveryCodesRenew(code: $code) { codes userErrors { code message } }\n  }\n": typeof types.RecoveryCodesRenewDocument,
    "\n  mutation FactorRemove($code: String!) {\n    factorRemove(code: $code) { userErrors { code message } }\n  }\n": typeof types.FactorRemoveDocument,
    "\n  mutation TokenCreate($name: String!, $award: String!, $scope: TokenScope!, $days: Int!) {\n    tokenCreate(name: $name, award: $award, scope: $scope, days: $days) {\n      token\n      userErrors { code message }\n    }\n  }\n": typeof types.TokenCreateDocument,
    "\n  mutation TokenEnd($id: ID!) { tokenEnd(id: $id) { userErrors { code message } } }\n": typeof types.TokenEndDocument,
    "\n  mutation SignIn($username: String!, $password: String!, $code: String) {\n    signIn(username: $username, password: $password, code: $code) {\n      viewer { username }\n      userErrors { code message }\n    }\n  }\n": typeof types.SignInDocument,
    "\n  mutation SignOut { signOut }\n": typeof types.SignOutDocument,
    "\n  query Accounts {\n    accounts {\n      id username name office createdAt disabledAt mustChangePassword\n      request { what at by { name username } }\n      grants { role reason award { key title titleEn } }\n    }\n    awards { key title titleEn secondFactor }\n  }\n": typeof types.AccountsDocument,
    "\n  mutation AccountCreate($username: String!, $name: String!, $password: String!) {\n    accountCreate(username: $username, name: $name, password: $password) {\n      account { id }\n      userErrors { code message }\n    }\n  }\n": typeof types.AccountCreateDocument,
    "\n  mutation AccountDisable($username: String!) {\n    accountDisable(username: $username) { account { id } userErrors { code message } }\n  }\n": typeof types.AccountDisableDocument,
    "\n  mutation GrantGive($username: String!, $award: String!, $role: Role!, $reason: String) {\n    grantGive(username: $username, award: $award, role: $role, reason: $reason) {\n      account { id }\n      userErrors { code message }\n    }\n  }\n": typeof types.GrantGiveDocument,
    "\n  mutation GrantRevoke($username: String!, $award: String!, $role: Role!) {\n    grantRevoke(username: $username, award: $award, role: $role) {\n      account { id }\n      userErrors { code message }\n    }\n  }\n": typeof types.GrantRevokeDocument,
    "\n  mutation AccountReset($username: String!) {\n    accountReset(username: $username) { account { id } userErrors { code message } }\n  }\n": typeof types.AccountResetDocument,
    "\n  mutation AccountEnable($username: String!) {\n    accountEnable(username: $username) { account { id } userErrors { code message } }\n  }\n": typeof types.AccountEnableDocument,
    "\n  mutation AccountConfirm($username: String!, $what: AccountRequestKind!) {\n    accountConfirm(username: $username, what: $what) {\n      password\n      userErrors { code message }\n    }\n  }\n": typeof types.AccountConfirmDocument,
    "\n  mutation AccountDecline($username: String!, $what: AccountRequestKind!) {\n    accountDecline(username: $username, what: $what) { account { id } userErrors { code message } }\n  }\n": typeof types.AccountDeclineDocument,
    "\n  mutation AwardRequire($award: String!, $secondFactor: Boolean!) {\n    awardRequire(award: $award, secondFactor: $secondFactor) {\n      award { key }\n      userErrors { code message }\n    }\n  }\n": typeof types.AwardRequireDocument,
    "\n  query ProposalChanges($id: ID!) { proposal(id: $id) { changes { ...ChangeParts } } }\n": typeof types.ProposalChangesDocument,
    "\n  query ProposalIssues($id: ID!) { proposal(id: $id) { issues { ...IssueParts } } }\n": typeof types.ProposalIssuesDocument,
    "\n  mutation FixInProposal($id: ID!, $issues: [ID!]!) {\n    issuesFix(id: $id, issues: $issues) { userErrors { code message } }\n  }\n": typeof types.FixInProposalDocument,
    "\n  mutation Rebase(\n    $id: ID!, $expecting: Int!, $choices: [ConflictChoice!]!, $expectingLatest: String\n  ) {\n    proposalRebase(\n      id: $id, expecting: $expecting, choices: $choices, expectingLatest: $expectingLatest\n    ) {\n      proposal { id base { label name } }\n      conflicts { key field kind base ours theirs }\n      userErrors { code message }\n    }\n  }\n": typeof types.RebaseDocument,
    "\n  mutation ProposalWaive($id: ID!, $expecting: Int!, $issue: ID!, $reason: String!, $until: Date!) {\n    proposalWaive(id: $id, expecting: $expecting, issue: $issue, reason: $reason, until: $until) {\n      userErrors { code message }\n    }\n  }\n": typeof types.ProposalWaiveDocument,
    "\n  query ImportPreview($file: ImportInput!) {\n    importPreview(file: $file) {\n      rubric\n      faults { line path expected }\n      marks { line text why }\n      comments { line author at text quote entry { name nameEnglish } }\n      userErrors { code message }\n      doubts {\n        place\n        base { name nameEnglish text }\n        pair { ...ImportPair }\n        others { ...ImportPair }\n      }\n      comparison { ...ComparisonParts }\n    }\n  }\n": typeof types.ImportPreviewDocument,
    "\n  fragment ImportPair on ImportPair {\n    place likeness why\n    head { name nameEnglish text }\n  }\n": typeof types.ImportPairFragmentDoc,
    "\n  mutation ProposalImport(\n    $file: ImportInput!, $title: String!, $rationale: String!, $form: ProposalForm\n  ) {\n    proposalImport(file: $file, title: $title, rationale: $rationale, form: $form) {\n      proposal { id }\n      userErrors { code message }\n    }\n  }\n": typeof types.ProposalImportDocument,
    "\n  fragment ProposalLine on Proposal {\n    id title form state createdAt\n    rubric { key title titleEn award { title titleEn } }\n    base { key label name }\n    authors { name username }\n    transitions { name allowed reasons { code } }\n  }\n": typeof types.ProposalLineFragmentDoc,
    "\n  query OpenProposals {\n    draft: proposals(state: DRAFT, first: 100) { nodes { ...ProposalLine } }\n    returned: proposals(state: RETURNED, first: 100) { nodes { ...ProposalLine } }\n    submitted: proposals(state: SUBMITTED, first: 100) { nodes { ...ProposalLine } }\n    approved: proposals(state: APPROVED, first: 100) { nodes { ...ProposalLine } }\n  }\n": typeof types.OpenProposalsDocument,
    "\n  query AllProposals($state: ProposalState, $rubric: String, $first: Int!, $after: String) {\n    proposals(state: $state, rubric: $rubric, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { ...ProposalLine }\n    }\n  }\n": typeof types.AllProposalsDocument,
    "\n  query Decided($first: Int!) {\n    decisions(first: $first) {\n      nodes { id transition at note from to proposalId by { name username } }\n    }\n  }\n": typeof types.DecidedDocument,
    "\n  query ProposalPage($id: ID!) {\n    proposal(id: $id) {\n      id title form rationale createdAt key\n      rubric { key title titleEn award { key title titleEn } editions { key label name } }\n      base { key label name title state }\n      published { key label name state effectiveFrom }\n      decisions { id transition at note head from to by { name username } }\n    }\n  }\n": typeof types.ProposalPageDocument,
    "\n  query ProposalStanding($id: ID!) {\n    proposal(id: $id) {\n      seq state head nextLabel\n      authors { name username }\n      transitions { name allowed reasons { code } }\n    }\n  }\n": typeof types.ProposalStandingDocument,
    "\n  query ProposalActs($id: ID!, $first: Int) {\n    proposal(id: $id) { actCount acts(first: $first) { ...DraftAct } }\n  }\n": typeof types.ProposalActsDocument,
    "\n  query DraftEntry($address: String!) {\n    clause(address: $address) { ...ClauseDraft }\n    term(address: $address) { ...TermDraft }\n    grade(address: $address) { ...GradeLine }\n  }\n": typeof types.DraftEntryDocument,
    "\n  mutation ProposalCreate(\n    $rubric: String!, $title: String!, $rationale: String!, $form: ProposalForm\n  ) {\n    proposalCreate(rubric: $rubric, title: $title, rationale: $rationale, form: $form) {\n      proposal { id }\n      userErrors { code message }\n    }\n  }\n": typeof types.ProposalCreateDocument,
    "\n  query ProposeFor($key: String!) {\n    rubric(key: $key) { key title titleEn award { title titleEn } editions { key label name } }\n  }\n": typeof types.ProposeForDocument,
    "\n  query ProposalById($id: ID!) { proposal(id: $id) { ...ProposalLine } }\n": typeof types.ProposalByIdDocument,
    "\n  query Review($id: ID!, $base: String!, $head: String!) {\n    compare(base: $base, head: $head) { ...ComparisonParts }\n    proposal(id: $id) {\n      id seq head state gravity seen openComments lastReview\n      quorum { people approver have missing }\n      base { key totalPoints }\n      draft { totalPoints }\n      transitions { name allowed reasons { code } }\n      comments { ...CommentParts replies { ...CommentParts } }\n    }\n  }\n": typeof types.ReviewDocument,
    "\n  fragment CommentParts on Comment {\n    id text at entry change organization kind proposedText by { name username }\n    resolution { outcome note at by { name } }\n  }\n": typeof types.CommentPartsFragmentDoc,
    "\n  query ChangedSince($id: ID!, $act: Int!) { proposal(id: $id) { changedSince(act: $act) } }\n": typeof types.ChangedSinceDocument,
    "\n  mutation ChangeSeen($proposal: ID!, $changes: [ID!]!, $seen: Boolean!) {\n    changeSeen(proposal: $proposal, changes: $changes, seen: $seen) { userErrors { code message } }\n  }\n": typeof types.ChangeSeenDocument,
    "\n  mutation ReviewMark($proposal: ID!) {\n    reviewMark(proposal: $proposal) { userErrors { code message } }\n  }\n": typeof types.ReviewMarkDocument,
    "\n  mutation GravityOverrule(\n    $id: ID!, $expecting: Int!, $head: String!, $change: ID!, $gravity: Gravity!, $reason: String!\n  ) {\n    gravityOverrule(\n      id: $id, expecting: $expecting, head: $head, change: $change, gravity: $gravity,\n      reason: $reason\n    ) {\n      userErrors { code message }\n    }\n  }\n": typeof types.GravityOverruleDocument,
    "\n  mutation CorrectionsAccept(\n    $id: ID!, $expecting: Int!, $head: String!, $changes: [ID!]!, $reason: String!\n  ) {\n    correctionsAccept(\n      id: $id, expecting: $expecting, head: $head, changes: $changes, reason: $reason\n    ) {\n      userErrors { code message }\n    }\n  }\n": typeof types.CorrectionsAcceptDocument,
    "\n  mutation CommentAdd(\n    $proposal: ID!, $text: String!, $entry: String, $change: ID, $parent: ID,\n    $organization: String, $kind: CommentKind, $proposedText: String\n  ) {\n    commentAdd(\n      proposal: $proposal, text: $text, entry: $entry, change: $change, parent: $parent,\n      organization: $organization, kind: $kind, proposedText: $proposedText\n    ) {\n      userErrors { code message }\n    }\n  }\n": typeof types.CommentAddDocument,
    "\n  query CommentSheet($proposal: ID!, $file: CommentSheetInput!) {\n    commentSheet(proposal: $proposal, file: $file) {\n      comments {\n        line place found organization kind text proposedText standing why\n        entry { key name nameEnglish text }\n      }\n      marks { line text why }\n      faults { line expected }\n      userErrors { code message }\n    }\n  }\n": typeof types.CommentSheetDocument,
    "\n  mutation CommentsImport($proposal: ID!, $file: CommentSheetInput!) {\n    commentsImport(proposal: $proposal, file: $file) { userErrors { code message } }\n  }\n": typeof types.CommentsImportDocument,
    "\n  mutation CommentResolve($id: ID!, $outcome: CommentOutcome!, $note: String) {\n    commentResolve(id: $id, outcome: $outcome, note: $note) { userErrors { code message } }\n  }\n": typeof types.CommentResolveDocument,
    "\n  mutation ProposalSubmit($id: ID!, $expecting: Int!, $note: String) {\n    proposalSubmit(id: $id, expecting: $expecting, note: $note) {\n      proposal { id }\n      userErrors { code message }\n    }\n  }\n": typeof types.ProposalSubmitDocument,
    "\n  mutation ProposalRecall($id: ID!, $expecting: Int!, $note: String) {\n    proposalRecall(id: $id, expecting: $expecting, note: $note) {\n      proposal { id }\n      userErrors { code message }\n    }\n  }\n": typeof types.ProposalRecallDocument,
    "\n  mutation ProposalReturn($id: ID!, $expecting: Int!, $head: String!, $note: String) {\n    proposalReturn(id: $id, expecting: $expecting, head: $head, note: $note) {\n      proposal { id }\n      userErrors { code message }\n    }\n  }\n": typeof types.ProposalReturnDocument,
    "\n  mutation ProposalApprove($id: ID!, $expecting: Int!, $head: String!, $note: String) {\n    proposalApprove(id: $id, expecting: $expecting, head: $head, note: $note) {\n      proposal { id }\n      userErrors { code message }\n    }\n  }\n": typeof types.ProposalApproveDocument,
    "\n  mutation ProposalPublish(\n    $id: ID!, $expecting: Int!, $head: String!, $label: String!, $effectiveFrom: Date!,\n    $note: String\n  ) {\n    proposalPublish(\n      id: $id, expecting: $expecting, head: $head, label: $label, effectiveFrom: $effectiveFrom,\n      note: $note\n    ) {\n      proposal { id }\n      userErrors { code message }\n    }\n  }\n": typeof types.ProposalPublishDocument,
    "\n  mutation ProposalWithdraw($id: ID!, $expecting: Int!, $note: String) {\n    proposalWithdraw(id: $id, expecting: $expecting, note: $note) {\n      proposal { id }\n      userErrors { code message }\n    }\n  }\n": typeof types.ProposalWithdrawDocument,
    "\n  mutation ProposalUnschedule($id: ID!, $expecting: Int!, $note: String) {\n    proposalUnschedule(id: $id, expecting: $expecting, note: $note) {\n      proposal { id }\n      userErrors { code message }\n    }\n  }\n": typeof types.ProposalUnscheduleDocument,
    "\n  query Record($first: Int!, $after: String, $kind: String, $actor: String) {\n    record(first: $first, after: $after, kind: $kind, actor: $actor) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { seq at kind username subject body hash prev }\n    }\n  }\n": typeof types.RecordDocument,
    "\n  query Search($query: String!, $editions: [String!], $after: String) {\n    search(query: $query, editions: $editions, first: 20, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        cursor excerpt marks\n        edition { key label name title rubric { title titleEn award { title titleEn } } }\n        node {\n          __typename\n          ... on Clause {\n            key address part partKey partTitle kind label title text\n            parent { address label title text parent { address label title text } }\n          }\n          ... on Term { key address term }\n          ... on Grade { key address name }\n          ... on Guide { key address displayName }\n        }\n      }\n    }\n  }\n": typeof types.SearchDocument,
    "\n  query SearchEditions {\n    awards { key title titleEn rubrics { key title titleEn editions { key label name state } } }\n  }\n": typeof types.SearchEditionsDocument,
};
const documents: Documents = {
    "\n  query Crosswalk($a: String!, $b: String!) {\n    crosswalk(a: $a, b: $b) {\n      a { key title totalPoints }\n      b { key title totalPoints }\n      mayConfirm\n      counts { relation count }\n      matches {\n        id\n        a { ...MatchClause }\n        b { ...MatchClause }\n        relation score basis rationale at\n        author { name }\n        confirmed { roles }\n      }\n      unmatchedA { ...MatchClause }\n      unmatchedB { ...MatchClause }\n    }\n  }\n": types.CrosswalkDocument,
    "\n  fragment MatchClause on Clause { key address part kind label title text points pointsShare }\n": types.MatchClauseFragmentDoc,
    "\n  mutation MatchConfirm(\n    $a: String!, $b: String, $relation: Relation!, $rationale: String!, $edition: String,\n    $expecting: [ID!]\n  ) {\n    matchConfirm(\n      a: $a, b: $b, relation: $relation, rationale: $rationale, edition: $edition,\n      expecting: $expecting\n    ) {\n      userErrors { code message }\n    }\n  }\n": types.MatchConfirmDocument,
    "\n  mutation MatchRetract($id: ID!, $reason: String!) {\n    matchRetract(id: $id, reason: $reason) { userErrors { code message } }\n  }\n": types.MatchRetractDocument,
    "\n  fragment ChangeParts on Change {\n    id type called kind from to field before after gravity machineGravity proposedGravity reason phrase phraseEnglish\n    indirect matchedBy\n    spans { kind text callout }\n    overruled { at note roles by { name } }\n  }\n": types.ChangePartsFragmentDoc,
    "\n  fragment LineSide on LineSide {\n    key address kind part depth heading name nameEnglish label title runIn text points\n    columns { name }\n    rows { cells { text join across down } }\n    figure pictureHash alt further { ...Further }\n  }\n": types.LineSideFragmentDoc,
    "\n  fragment ComparisonParts on Comparison {\n    baseKey headKey baseTitle headTitle sameRubric\n    base { key label name publishedOn totalPoints }\n    head { key label name publishedOn totalPoints }\n    changes { ...ChangeParts }\n    lines { base { ...LineSide } head { ...LineSide } moved changes }\n    points { points unit cause from { address label title } to { address label title } }\n  }\n": types.ComparisonPartsFragmentDoc,
    "\n  query TextsToCompare {\n    awards {\n      key title titleEn\n      rubrics { key title titleEn editions { key label name state publishedOn } }\n    }\n  }\n": types.TextsToCompareDocument,
    "\n  query Compare($base: String!, $head: String!) {\n    compare(base: $base, head: $head) {\n      ...ComparisonParts\n    }\n  }\n": types.CompareDocument,
    "\n  mutation UnsavedKeep($username: String!, $texts: [UnsavedInput!]!) {\n    unsavedKeep(username: $username, texts: $texts) { at userErrors { code } }\n  }\n": types.UnsavedKeepDocument,
    "\n  query Preferences { viewer { preferences { name value } } }\n": types.PreferencesDocument,
    "\n  mutation PreferenceSet($name: String!, $value: String!) {\n    preferenceSet(name: $name, value: $value) { userErrors { code message } }\n  }\n": types.PreferenceSetDocument,
    "\n  query Unsaved($under: String!) {\n    viewer { username unsaved(under: $under) { place text at } }\n  }\n": types.UnsavedDocument,
    "\n  query Viewer {\n    viewer {\n      name username office mustChangePassword secondFactor\n      grants { role award { key title titleEn } }\n    }\n  }\n": types.ViewerDocument,
    "\n  mutation ProposalForIssues($rubric: String!, $title: String!, $rationale: String!) {\n    proposalCreate(rubric: $rubric, title: $title, rationale: $rationale) {\n      proposal { id }\n      userErrors { code message }\n    }\n  }\n": types.ProposalForIssuesDocument,
    "\n  mutation FixIssues($id: ID!, $issues: [ID!]!) {\n    issuesFix(id: $id, issues: $issues) { proposal { id } userErrors { code message } }\n  }\n": types.FixIssuesDocument,
    "\n  query Awards {\n    awards {\n      key title titleEn\n      rubrics {\n        key title titleEn note\n        current { key label name state publishedOn ...Totals }\n        editions { key label name state publishedOn ...Totals }\n      }\n    }\n  }\n": types.AwardsDocument,
    "\n  mutation AwardRegister($key: String!, $title: String!, $titleEn: String, $expecting: String) {\n    awardRegister(key: $key, title: $title, titleEn: $titleEn, expecting: $expecting) {\n      award { key }\n      userErrors { code message }\n    }\n  }\n": types.AwardRegisterDocument,
    "\n  mutation RubricRegister(\n    $award: String!, $key: String!, $title: String!, $titleEn: String, $expecting: String\n  ) {\n    rubricRegister(\n      award: $award, key: $key, title: $title, titleEn: $titleEn, expecting: $expecting\n    ) {\n      rubric { key }\n      userErrors { code message }\n    }\n  }\n": types.RubricRegisterDocument,
    "\n  query RubricPage($key: String!) {\n    rubric(key: $key) {\n      key title titleEn note\n      award { key title titleEn }\n      editions { ...EditionRow }\n      parallel { key title titleEn current { key } }\n    }\n  }\n": types.RubricPageDocument,
    "\n  query Editions { awards { rubrics { key editions { ...EditionRow } } } }\n": types.EditionsDocument,
    "\n  query EditionFacts($key: String!) { edition(key: $key) { ...EditionRow rubric { key } } }\n": types.EditionFactsDocument,
    "\n  fragment EditionRow on Edition {\n    key label name title state publishedOn effectiveFrom effectiveTo ...Totals contentHash form\n  }\n": types.EditionRowFragmentDoc,
    "\n  fragment Assessment on Clause {\n    assessmentTable {\n      heads { key title text }\n      rows { cells { lines { text clause { key } } across down } }\n    }\n  }\n": types.AssessmentFragmentDoc,
    "\n  query Place($address: String!, $edition: String!, $place: String!) {\n    clause(address: $address) {\n      ...ClauseLine\n      id\n      amendedBy { key label name form publishedOn }\n      counterpart { address part partKey partTitle }\n      guide { ...GuideFull }\n      guideBasis\n      ...Assessment\n    }\n    term(address: $address) {\n      id key address label term english definition further { ...Further } sourceLines\n      usedBy { key address part partKey partTitle label title text }\n    }\n    grade(address: $address) { key }\n    edition(key: $edition) { clauses(under: $place) { ...ClauseLine } grades { ...GradeLine } }\n  }\n": types.PlaceDocument,
    "\n  query Lines($address: String!, $edition: String!, $place: String!) {\n    clause(address: $address) { ...ClauseLine }\n    edition(key: $edition) { clauses(under: $place) { ...ClauseLine } }\n  }\n": types.LinesDocument,
    "\n  mutation ClauseAdd(\n    $id: ID!, $parent: String, $after: String, $expecting: String!, $content: ClauseInput!\n  ) {\n    clauseAdd(\n      id: $id, parent: $parent, after: $after, expecting: $expecting, content: $content\n    ) {\n      proposal { id acts(first: 1) { keys } }\n      userErrors { code message }\n    }\n  }\n": types.ClauseAddDocument,
    "\n  mutation ClauseRevise($id: ID!, $key: String!, $expecting: String!, $fields: ClauseInput!) {\n    clauseRevise(id: $id, key: $key, expecting: $expecting, fields: $fields) {\n      proposal { id }\n      userErrors { code message }\n    }\n  }\n": types.ClauseReviseDocument,
    "\n  mutation ClauseMove(\n    $id: ID!, $key: String!, $expecting: String!, $parent: String, $after: String\n    $expectingPlace: String!\n  ) {\n    clauseMove(\n      id: $id, key: $key, expecting: $expecting, parent: $parent, after: $after\n      expectingPlace: $expectingPlace\n    ) {\n      proposal { id }\n      userErrors { code message }\n    }\n  }\n": types.ClauseMoveDocument,
    "\n  mutation ClauseRetire(\n    $id: ID!, $key: String!, $expecting: String!, $expectingWhole: String\n  ) {\n    clauseRetire(id: $id, key: $key, expecting: $expecting, expectingWhole: $expectingWhole) {\n      proposal { id }\n      userErrors { code message }\n    }\n  }\n": types.ClauseRetireDocument,
    "\n  mutation LabelSet($id: ID!, $key: String!, $expecting: String!, $label: String) {\n    labelSet(id: $id, key: $key, expecting: $expecting, label: $label) {\n      proposal { id }\n      userErrors { code message }\n    }\n  }\n": types.LabelSetDocument,
    "\n  mutation ClauseSplit($id: ID!, $key: String!, $expecting: String!, $parts: [SplitPartInput!]!) {\n    clauseSplit(id: $id, key: $key, expecting: $expecting, parts: $parts) {\n      proposal { id acts(first: 1) { keys } }\n      userErrors { code message }\n    }\n  }\n": types.ClauseSplitDocument,
    "\n  mutation ClauseMerge(\n    $id: ID!, $keys: [String!]!, $expecting: [String!]!, $fields: ClauseInput!\n  ) {\n    clauseMerge(id: $id, keys: $keys, expecting: $expecting, fields: $fields) {\n      proposal { id }\n      userErrors { code message }\n    }\n  }\n": types.ClauseMergeDocument,
    "\n  fragment ClauseLine on Clause {\n    key address part partKey partTitle kind label title text runIn ...Bearing column depth sourceLines\n    ...TableCells ...FigureParts further { ...Further }\n    mentions { field start end term { key address term definition } }\n  }\n": types.ClauseLineFragmentDoc,
    "\n  fragment ClauseDraft on Clause {\n    key address part partKey partTitle kind label title text runIn ...Bearing pointsRevision\n    column combine revision wordings { ...Wordings } ...TableCells ...FigureParts\n    counterpart { key points share pointsRevision counterpart { key } }\n  }\n": types.ClauseDraftFragmentDoc,
    "\n  query Outline($edition: String!) {\n    edition(key: $edition) {\n      key label name title state publishedOn effectiveFrom effectiveTo recordedAt contentHash\n      ...Totals\n      form amends { key label name }\n      source { text lines note }\n      rubric {\n        key title titleEn\n        award { key title titleEn }\n        editions { key label name state publishedOn }\n      }\n      clauses { key address part partKey partTitle kind label title text ...Bearing depth ...TableWords }\n    }\n  }\n": types.OutlineDocument,
    "\n  fragment DraftFacts on DraftText {\n    act title totalPoints totalShare bonusPoints deductionPoints\n    factsKey factsRevision childrenRevision termsRevision\n  }\n": types.DraftFactsFragmentDoc,
    "\n  fragment DraftClause on Clause {\n    key address part partKey partTitle kind label title text ...Bearing depth childrenRevision wholeRevision\n    ...TableWords\n  }\n": types.DraftClauseFragmentDoc,
    "\n  fragment DraftTerm on Term { key address label term english definition }\n": types.DraftTermFragmentDoc,
    "\n  fragment DraftAct on PutForward { seq name at keys by { name username } }\n": types.DraftActFragmentDoc,
    "\n  query ProposalDraft($id: ID!, $acts: Int!) {\n    proposal(id: $id) {\n      draft {\n        ...DraftFacts\n        clauses { ...DraftClause }\n        terms { ...DraftTerm }\n        grades { ...GradeLine }\n        guides { key displayName }\n      }\n      acts(first: $acts) { ...DraftAct }\n      changed { key kind fate }\n    }\n  }\n": types.ProposalDraftDocument,
    "\n  query DraftSince($id: ID!, $act: Int!) {\n    proposal(id: $id) {\n      since(act: $act) {\n        draft { ...DraftFacts }\n        clauses { ...ClauseDraft depth childrenRevision wholeRevision }\n        placed {\n          key address part partKey partTitle label scoreRole depth childrenRevision wholeRevision\n        }\n        terms { ...DraftTerm }\n        grades { ...GradeLine }\n        guides { key displayName }\n        gone\n        runs { kind after keys }\n        acts { ...DraftAct }\n        changed { key kind fate }\n      }\n    }\n  }\n": types.DraftSinceDocument,
    "\n  fragment EntryChanged on ChangedEntry { key kind fate from to before after }\n": types.EntryChangedFragmentDoc,
    "\n  query ProposalChanged($id: ID!, $entries: [String!]!) {\n    proposal(id: $id) { changed(entries: $entries) { ...EntryChanged } }\n  }\n": types.ProposalChangedDocument,
    "\n  mutation FactsRevise($id: ID!, $key: String!, $expecting: String!, $title: String!) {\n    factsRevise(id: $id, key: $key, expecting: $expecting, title: $title) {\n      proposal { id }\n      userErrors { code message }\n    }\n  }\n": types.FactsReviseDocument,
    "\n  fragment FigureParts on Clause {\n    alt\n    picture { hash width height }\n  }\n": types.FigurePartsFragmentDoc,
    "\n  mutation PictureAdd($id: ID!, $data: String!) {\n    pictureAdd(id: $id, data: $data) {\n      picture { hash }\n      userErrors { code message }\n    }\n  }\n": types.PictureAddDocument,
    "\n  fragment GradeLine on Grade {\n    id key parentKey address name atLeast unit conditions text revision sourceLines\n  }\n": types.GradeLineFragmentDoc,
    "\n    mutation GradeAdd(\n      $id: ID!, $parent: String, $after: String, $expecting: String!, $content: GradeInput!\n    ) {\n      done: gradeAdd(\n        id: $id, parent: $parent, after: $after, expecting: $expecting, content: $content\n      ) {\n        proposal { id acts(first: 1) { keys } }\n        userErrors { code message }\n      }\n    }\n  ": types.GradeAddDocument,
    "\n    mutation GradeRevise($id: ID!, $key: String!, $expecting: String!, $fields: GradeInput!) {\n      gradeRevise(id: $id, key: $key, expecting: $expecting, fields: $fields) {\n        proposal { id }\n        userErrors { code message }\n      }\n    }\n  ": types.GradeReviseDocument,
    "\n    mutation GradeMove(\n      $id: ID!, $key: String!, $expecting: String!, $parent: String, $after: String\n      $expectingPlace: String\n    ) {\n      gradeMove(\n        id: $id, key: $key, expecting: $expecting, parent: $parent, after: $after\n        expectingPlace: $expectingPlace\n      ) {\n        proposal { id }\n        userErrors { code message }\n      }\n    }\n  ": types.GradeMoveDocument,
    "\n    mutation GradeRetire($id: ID!, $key: String!, $expecting: String!) {\n      gradeRetire(id: $id, key: $key, expecting: $expecting) {\n        proposal { id }\n        userErrors { code message }\n      }\n    }\n  ": types.GradeRetireDocument,
    "\n  query DraftGuides($id: ID!) {\n    proposal(id: $id) { draft { guides { ...GuideDraft } } }\n  }\n": types.DraftGuidesDocument,
    "\n  mutation DescriptorRevise(\n    $id: ID!, $key: String!, $expecting: String!, $band: Int!, $descriptor: Int!, $text: String!\n  ) {\n    descriptorRevise(\n      id: $id, key: $key, expecting: $expecting, band: $band, descriptor: $descriptor\n      fields: { text: $text }\n    ) {\n      proposal { id }\n      userErrors { code message }\n    }\n  }\n": types.DescriptorReviseDocument,
    "\n  fragment GuideFull on Guide {\n    key title displayName dimension sourceLines\n    bands { level printed descriptors { factor factorPrinted text } }\n    notes { ...ClauseLine }\n  }\n": types.GuideFullFragmentDoc,
    "\n  fragment GuideDraft on Guide { ...GuideFull revision }\n": types.GuideDraftFragmentDoc,
    "\n  query Guides($edition: String!) {\n    edition(key: $edition) { guides { ...GuideFull } grades { ...GradeLine } }\n  }\n": types.GuidesDocument,
    "\n  query ItemSide($id: ID!, $address: String!, $under: String!, $depth: Int!) {\n    clause(address: $address) { ...ClauseDraft guide { ...GuideDraft } guideBasis }\n    proposal(id: $id) {\n      draft { act clauses(under: $under, depth: $depth) { ...ClauseDraft } }\n    }\n  }\n": types.ItemSideDocument,
    "\n  fragment TableCells on Clause {\n    columns { name }\n    rows { cells { text join across down } }\n  }\n": types.TableCellsFragmentDoc,
    "\n  fragment TableWords on Clause {\n    columns { name }\n    rows { cells { text } }\n  }\n": types.TableWordsFragmentDoc,
    "\n  mutation TermAdd($id: ID!, $expecting: String!, $content: TermInput!) {\n    termAdd(id: $id, expecting: $expecting, content: $content) {\n      proposal { id acts(first: 1) { keys } }\n      userErrors { code message }\n    }\n  }\n": types.TermAddDocument,
    "\n  mutation TermRevise($id: ID!, $key: String!, $expecting: String!, $fields: TermInput!) {\n    termRevise(id: $id, key: $key, expecting: $expecting, fields: $fields) {\n      proposal { id }\n      userErrors { code message }\n    }\n  }\n": types.TermReviseDocument,
    "\n  mutation TermRetire(\n    $id: ID!, $key: String!, $expecting: String!, $successor: String, $reason: String\n  ) {\n    termRetire(id: $id, key: $key, expecting: $expecting, successor: $successor, reason: $reason) {\n      proposal { id }\n      userErrors { code message }\n    }\n  }\n": types.TermRetireDocument,
    "\n  fragment TermDraft on Term { key address label term revision wordings { ...Wordings } }\n": types.TermDraftFragmentDoc,
    "\n  query Terms($edition: String!) {\n    edition(key: $edition) {\n      terms { key address label term english definition further { ...Further } usedBy { key } }\n    }\n  }\n": types.TermsDocument,
    "\n  mutation ProposalUndo($id: ID!, $act: Int!) {\n    proposalUndo(id: $id, act: $act) { proposal { id } userErrors { code message } }\n  }\n": types.ProposalUndoDocument,
    "\n  mutation WeightSet(\n    $id: ID!, $key: String!, $expecting: String, $points: Float, $share: Float, $bothParts: Boolean!,\n    $expectingCounterpart: String\n  ) {\n    weightSet(\n      id: $id, key: $key, expecting: $expecting, points: $points, share: $share,\n      bothParts: $bothParts,\n      expectingCounterpart: $expectingCounterpart\n    ) {\n      proposal { id }\n      userErrors { code message }\n    }\n  }\n": types.WeightSetDocument,
    "\n  fragment Bearing on Clause { points share scoreRole ownScoreRole }\n": types.BearingFragmentDoc,
    "\n  fragment Totals on Edition { totalPoints totalShare bonusPoints deductionPoints }\n": types.TotalsFragmentDoc,
    "\n  fragment Wordings on Wording { field word wordEnglish running text }\n": types.WordingsFragmentDoc,
    "\n  fragment Further on FurtherLine { field lead text }\n": types.FurtherFragmentDoc,
    "\n  fragment IssueParts on Issue {\n    id rule title severity stage message messageEnglish entries quotes count sourceLines fixable\n    guessed standing\n    waiver { reason until roles by { name } }\n  }\n": types.IssuePartsFragmentDoc,
    "\n  query EditionIssues($edition: String!) { edition(key: $edition) { key issues { ...IssueParts } } }\n": types.EditionIssuesDocument,
    "\n  query OwnAccount {\n    viewer {\n      username secondFactor recoveryCodesLeft\n      sessions { id address begunAt lastUsedAt current }\n      tokens { id name award scope createdAt expiresAt lastUsedAt }\n    }\n  }\n": types.OwnAccountDocument,
    "\n  mutation PasswordChange($current: String!, $next: String!) {\n    passwordChange(current: $current, new: $next) { userErrors { code message } }\n  }\n": types.PasswordChangeDocument,
    "\n  mutation SessionEnd($id: ID!) { sessionEnd(id: $id) { userErrors { code message } } }\n": types.SessionEndDocument,
    "\n  mutation SessionsEndOthers { sessionsEndOthers { userErrors { code message } } }\n": types.SessionsEndOthersDocument,
    "\n  mutation FactorBegin { factorBegin { secret uri userErrors { code message } } }\n": types.FactorBeginDocument,
    "\n  mutation FactorConfirm($code: String!) {\n    factorConfirm(code: $code) { codes userErrors { code message } }\n  }\n": types.FactorConfirmDocument,
    "\n  mutation RecoveryCodesRenew($code: String!) {\n    recoveryCodesRenew(code: $code) { codes userErrors { code message } }\n  }\n": types.RecoveryCodesRenewDocument,
    "\n  mutation FactorRemove($code: String!) {\n    factorRemove(code: $code) { userErrors { code message } }\n  }\n": types.FactorRemoveDocument,
    "\n  mutation TokenCreate($name: String!, $award: String!, $scope: TokenScope!, $days: Int!) {\n    tokenCreate(name: $name, award: $award, scope: $scope, days: $days) {\n      token\n      userErrors { code message }\n    }\n  }\n": types.TokenCreateDocument,
    "\n  mutation TokenEnd($id: ID!) { tokenEnd(id: $id) { userErrors { code message } } }\n": types.TokenEndDocument,
    "\n  mutation SignIn($username: String!, $password: String!, $code: String) {\n    signIn(username: $username, password: $password, code: $code) {\n      viewer { username }\n      userErrors { code message }\n    }\n  }\n": types.SignInDocument,
    "\n  mutation SignOut { signOut }\n": types.SignOutDocument,
    "\n  query Accounts {\n    accounts {\n      id username name office createdAt disabledAt mustChangePassword\n      request { what at by { name username } }\n      grants { role reason award { key title titleEn } }\n    }\n    awards { key title titleEn secondFactor }\n  }\n": types.AccountsDocument,
    "\n  mutation AccountCreate($username: String!, $name: String!, $password: String!) {\n    accountCreate(username: $username, name: $name, password: $password) {\n      account { id }\n      userErrors { code message }\n    }\n  }\n": types.AccountCreateDocument,
    "\n  mutation AccountDisable($username: String!) {\n    accountDisable(username: $username) { account { id } userErrors { code message } }\n  }\n": types.AccountDisableDocument,
    "\n  mutation GrantGive($username: String!, $award: String!, $role: Role!, $reason: String) {\n    grantGive(username: $username, award: $award, role: $role, reason: $reason) {\n      account { id }\n      userErrors { code message }\n    }\n  }\n": types.GrantGiveDocument,
    "\n  mutation GrantRevoke($username: String!, $award: String!, $role: Role!) {\n    grantRevoke(username: $username, award: $award, role: $role) {\n      account { id }\n      userErrors { code message }\n    }\n  }\n": types.GrantRevokeDocument,
    "\n  mutation AccountReset($username: String!) {\n    accountReset(username: $username) { account { id } userErrors { code message } }\n  }\n": types.AccountResetDocument,
    "\n  mutation AccountEnable($username: String!) {\n    accountEnable(username: $username) { account { id } userErrors { code message } }\n  }\n": types.AccountEnableDocument,
    "\n  mutation AccountConfirm($username: String!, $what: AccountRequestKind!) {\n    accountConfirm(username: $username, what: $what) {\n      password\n      userErrors { code message }\n    }\n  }\n": types.AccountConfirmDocument,
    "\n  mutation AccountDecline($username: String!, $what: AccountRequestKind!) {\n    accountDecline(username: $username, what: $what) { account { id } userErrors { code message } }\n  }\n": types.AccountDeclineDocument,
    "\n  mutation AwardRequire($award: String!, $secondFactor: Boolean!) {\n    awardRequire(award: $award, secondFactor: $secondFactor) {\n      award { key }\n      userErrors { code message }\n    }\n  }\n": types.AwardRequireDocument,
    "\n  query ProposalChanges($id: ID!) { proposal(id: $id) { changes { ...ChangeParts } } }\n": types.ProposalChangesDocument,
    "\n  query ProposalIssues($id: ID!) { proposal(id: $id) { issues { ...IssueParts } } }\n": types.ProposalIssuesDocument,
    "\n  mutation FixInProposal($id: ID!, $issues: [ID!]!) {\n    issuesFix(id: $id, issues: $issues) { userErrors { code message } }\n  }\n": types.FixInProposalDocument,
    "\n  mutation Rebase(\n    $id: ID!, $expecting: Int!, $choices: [ConflictChoice!]!, $expectingLatest: String\n  ) {\n    proposalRebase(\n      id: $id, expecting: $expecting, choices: $choices, expectingLatest: $expectingLatest\n    ) {\n      proposal { id base { label name } }\n      conflicts { key field kind base ours theirs }\n      userErrors { code message }\n    }\n  }\n": types.RebaseDocument,
    "\n  mutation ProposalWaive($id: ID!, $expecting: Int!, $issue: ID!, $reason: String!, $until: Date!) {\n    proposalWaive(id: $id, expecting: $expecting, issue: $issue, reason: $reason, until: $until) {\n      userErrors { code message }\n    }\n  }\n": types.ProposalWaiveDocument,
    "\n  query ImportPreview($file: ImportInput!) {\n    importPreview(file: $file) {\n      rubric\n      faults { line path expected }\n      marks { line text why }\n      comments { line author at text quote entry { name nameEnglish } }\n      userErrors { code message }\n      doubts {\n        place\n        base { name nameEnglish text }\n        pair { ...ImportPair }\n        others { ...ImportPair }\n      }\n      comparison { ...ComparisonParts }\n    }\n  }\n": types.ImportPreviewDocument,
    "\n  fragment ImportPair on ImportPair {\n    place likeness why\n    head { name nameEnglish text }\n  }\n": types.ImportPairFragmentDoc,
    "\n  mutation ProposalImport(\n    $file: ImportInput!, $title: String!, $rationale: String!, $form: ProposalForm\n  ) {\n    proposalImport(file: $file, title: $title, rationale: $rationale, form: $form) {\n      proposal { id }\n      userErrors { code message }\n    }\n  }\n": types.ProposalImportDocument,
    "\n  fragment ProposalLine on Proposal {\n    id title form state createdAt\n    rubric { key title titleEn award { title titleEn } }\n    base { key label name }\n    authors { name username }\n    transitions { name allowed reasons { code } }\n  }\n": types.ProposalLineFragmentDoc,
    "\n  query OpenProposals {\n    draft: proposals(state: DRAFT, first: 100) { nodes { ...ProposalLine } }\n    returned: proposals(state: RETURNED, first: 100) { nodes { ...ProposalLine } }\n    submitted: proposals(state: SUBMITTED, first: 100) { nodes { ...ProposalLine } }\n    approved: proposals(state: APPROVED, first: 100) { nodes { ...ProposalLine } }\n  }\n": types.OpenProposalsDocument,
    "\n  query AllProposals($state: ProposalState, $rubric: String, $first: Int!, $after: String) {\n    proposals(state: $state, rubric: $rubric, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { ...ProposalLine }\n    }\n  }\n": types.AllProposalsDocument,
    "\n  query Decided($first: Int!) {\n    decisions(first: $first) {\n      nodes { id transition at note from to proposalId by { name username } }\n    }\n  }\n": types.DecidedDocument,
    "\n  query ProposalPage($id: ID!) {\n    proposal(id: $id) {\n      id title form rationale createdAt key\n      rubric { key title titleEn award { key title titleEn } editions { key label name } }\n      base { key label name title state }\n      published { key label name state effectiveFrom }\n      decisions { id transition at note head from to by { name username } }\n    }\n  }\n": types.ProposalPageDocument,
    "\n  query ProposalStanding($id: ID!) {\n    proposal(id: $id) {\n      seq state head nextLabel\n      authors { name username }\n      transitions { name allowed reasons { code } }\n    }\n  }\n": types.ProposalStandingDocument,
    "\n  query ProposalActs($id: ID!, $first: Int) {\n    proposal(id: $id) { actCount acts(first: $first) { ...DraftAct } }\n  }\n": types.ProposalActsDocument,
    "\n  query DraftEntry($address: String!) {\n    clause(address: $address) { ...ClauseDraft }\n    term(address: $address) { ...TermDraft }\n    grade(address: $address) { ...GradeLine }\n  }\n": types.DraftEntryDocument,
    "\n  mutation ProposalCreate(\n    $rubric: String!, $title: String!, $rationale: String!, $form: ProposalForm\n  ) {\n    proposalCreate(rubric: $rubric, title: $title, rationale: $rationale, form: $form) {\n      proposal { id }\n      userErrors { code message }\n    }\n  }\n": types.ProposalCreateDocument,
    "\n  query ProposeFor($key: String!) {\n    rubric(key: $key) { key title titleEn award { title titleEn } editions { key label name } }\n  }\n": types.ProposeForDocument,
    "\n  query ProposalById($id: ID!) { proposal(id: $id) { ...ProposalLine } }\n": types.ProposalByIdDocument,
    "\n  query Review($id: ID!, $base: String!, $head: String!) {\n    compare(base: $base, head: $head) { ...ComparisonParts }\n    proposal(id: $id) {\n      id seq head state gravity seen openComments lastReview\n      quorum { people approver have missing }\n      base { key totalPoints }\n      draft { totalPoints }\n      transitions { name allowed reasons { code } }\n      comments { ...CommentParts replies { ...CommentParts } }\n    }\n  }\n": types.ReviewDocument,
    "\n  fragment CommentParts on Comment {\n    id text at entry change organization kind proposedText by { name username }\n    resolution { outcome note at by { name } }\n  }\n": types.CommentPartsFragmentDoc,
    "\n  query ChangedSince($id: ID!, $act: Int!) { proposal(id: $id) { changedSince(act: $act) } }\n": types.ChangedSinceDocument,
    "\n  mutation ChangeSeen($proposal: ID!, $changes: [ID!]!, $seen: Boolean!) {\n    changeSeen(proposal: $proposal, changes: $changes, seen: $seen) { userErrors { code message } }\n  }\n": types.ChangeSeenDocument,
    "\n  mutation ReviewMark($proposal: ID!) {\n    reviewMark(proposal: $proposal) { userErrors { code message } }\n  }\n": types.ReviewMarkDocument,
    "\n  mutation GravityOverrule(\n    $id: ID!, $expecting: Int!, $head: String!, $change: ID!, $gravity: Gravity!, $reason: String!\n  ) {\n    gravityOverrule(\n      id: $id, expecting: $expecting, head: $head, change: $change, gravity: $gravity,\n      reason: $reason\n    ) {\n      userErrors { code message }\n    }\n  }\n": types.GravityOverruleDocument,
    "\n  mutation CorrectionsAccept(\n    $id: ID!, $expecting: Int!, $head: String!, $changes: [ID!]!, $reason: String!\n  ) {\n    correctionsAccept(\n      id: $id, expecting: $expecting, head: $head, changes: $changes, reason: $reason\n    ) {\n      userErrors { code message }\n    }\n  }\n": types.CorrectionsAcceptDocument,
    "\n  mutation CommentAdd(\n    $proposal: ID!, $text: String!, $entry: String, $change: ID, $parent: ID,\n    $organization: String, $kind: CommentKind, $proposedText: String\n  ) {\n    commentAdd(\n      proposal: $proposal, text: $text, entry: $entry, change: $change, parent: $parent,\n      organization: $organization, kind: $kind, proposedText: $proposedText\n    ) {\n      userErrors { code message }\n    }\n  }\n": types.CommentAddDocument,
    "\n  query CommentSheet($proposal: ID!, $file: CommentSheetInput!) {\n    commentSheet(proposal: $proposal, file: $file) {\n      comments {\n        line place found organization kind text proposedText standing why\n        entry { key name nameEnglish text }\n      }\n      marks { line text why }\n      faults { line expected }\n      userErrors { code message }\n    }\n  }\n": types.CommentSheetDocument,
    "\n  mutation CommentsImport($proposal: ID!, $file: CommentSheetInput!) {\n    commentsImport(proposal: $proposal, file: $file) { userErrors { code message } }\n  }\n": types.CommentsImportDocument,
    "\n  mutation CommentResolve($id: ID!, $outcome: CommentOutcome!, $note: String) {\n    commentResolve(id: $id, outcome: $outcome, note: $note) { userErrors { code message } }\n  }\n": types.CommentResolveDocument,
    "\n  mutation ProposalSubmit($id: ID!, $expecting: Int!, $note: String) {\n    proposalSubmit(id: $id, expecting: $expecting, note: $note) {\n      proposal { id }\n      userErrors { code message }\n    }\n  }\n": types.ProposalSubmitDocument,
    "\n  mutation ProposalRecall($id: ID!, $expecting: Int!, $note: String) {\n    proposalRecall(id: $id, expecting: $expecting, note: $note) {\n      proposal { id }\n      userErrors { code message }\n    }\n  }\n": types.ProposalRecallDocument,
    "\n  mutation ProposalReturn($id: ID!, $expecting: Int!, $head: String!, $note: String) {\n    proposalReturn(id: $id, expecting: $expecting, head: $head, note: $note) {\n      proposal { id }\n      userErrors { code message }\n    }\n  }\n": types.ProposalReturnDocument,
    "\n  mutation ProposalApprove($id: ID!, $expecting: Int!, $head: String!, $note: String) {\n    proposalApprove(id: $id, expecting: $expecting, head: $head, note: $note) {\n      proposal { id }\n      userErrors { code message }\n    }\n  }\n": types.ProposalApproveDocument,
    "\n  mutation ProposalPublish(\n    $id: ID!, $expecting: Int!, $head: String!, $label: String!, $effectiveFrom: Date!,\n    $note: String\n  ) {\n    proposalPublish(\n      id: $id, expecting: $expecting, head: $head, label: $label, effectiveFrom: $effectiveFrom,\n      note: $note\n    ) {\n      proposal { id }\n      userErrors { code message }\n    }\n  }\n": types.ProposalPublishDocument,
    "\n  mutation ProposalWithdraw($id: ID!, $expecting: Int!, $note: String) {\n    proposalWithdraw(id: $id, expecting: $expecting, note: $note) {\n      proposal { id }\n      userErrors { code message }\n    }\n  }\n": types.ProposalWithdrawDocument,
    "\n  mutation ProposalUnschedule($id: ID!, $expecting: Int!, $note: String) {\n    proposalUnschedule(id: $id, expecting: $expecting, note: $note) {\n      proposal { id }\n      userErrors { code message }\n    }\n  }\n": types.ProposalUnscheduleDocument,
    "\n  query Record($first: Int!, $after: String, $kind: String, $actor: String) {\n    record(first: $first, after: $after, kind: $kind, actor: $actor) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { seq at kind username subject body hash prev }\n    }\n  }\n": types.RecordDocument,
    "\n  query Search($query: String!, $editions: [String!], $after: String) {\n    search(query: $query, editions: $editions, first: 20, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        cursor excerpt marks\n        edition { key label name title rubric { title titleEn award { title titleEn } } }\n        node {\n          __typename\n          ... on Clause {\n            key address part partKey partTitle kind label title text\n            parent { address label title text parent { address label title text } }\n          }\n          ... on Term { key address term }\n          ... on Grade { key address name }\n          ... on Guide { key address displayName }\n        }\n      }\n    }\n  }\n": types.SearchDocument,
    "\n  query SearchEditions {\n    awards { key title titleEn rubrics { key title titleEn editions { key label name state } } }\n  }\n": types.SearchEditionsDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Crosswalk($a: String!, $b: String!) {\n    crosswalk(a: $a, b: $b) {\n      a { key title totalPoints }\n      b { key title totalPoints }\n      mayConfirm\n      counts { relation count }\n      matches {\n        id\n        a { ...MatchClause }\n        b { ...MatchClause }\n        relation score basis rationale at\n        author { name }\n        confirmed { roles }\n      }\n      unmatchedA { ...MatchClause }\n      unmatchedB { ...MatchClause }\n    }\n  }\n"): typeof import('./graphql').CrosswalkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MatchClause on Clause { key address part kind label title text points pointsShare }\n"): typeof import('./graphql').MatchClauseFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MatchConfirm(\n    $a: String!, $b: String, $relation: Relation!, $rationale: String!, $edition: String,\n    $expecting: [ID!]\n  ) {\n    matchConfirm(\n      a: $a, b: $b, relation: $relation, rationale: $rationale, edition: $edition,\n      expecting: $expecting\n    ) {\n      userErrors { code message }\n    }\n  }\n"): typeof import('./graphql').MatchConfirmDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MatchRetract($id: ID!, $reason: String!) {\n    matchRetract(id: $id, reason: $reason) { userErrors { code message } }\n  }\n"): typeof import('./graphql').MatchRetractDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ChangeParts on Change {\n    id type called kind from to field before after gravity machineGravity proposedGravity reason phrase phraseEnglish\n    indirect matchedBy\n    spans { kind text callout }\n    overruled { at note roles by { name } }\n  }\n"): typeof import('./graphql').ChangePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LineSide on LineSide {\n    key address kind part depth heading name nameEnglish label title runIn text points\n    columns { name }\n    rows { cells { text join across down } }\n    figure pictureHash alt further { ...Further }\n  }\n"): typeof import('./graphql').LineSideFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ComparisonParts on Comparison {\n    baseKey headKey baseTitle headTitle sameRubric\n    base { key label name publishedOn totalPoints }\n    head { key label name publishedOn totalPoints }\n    changes { ...ChangeParts }\n    lines { base { ...LineSide } head { ...LineSide } moved changes }\n    points { points unit cause from { address label title } to { address label title } }\n  }\n"): typeof import('./graphql').ComparisonPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TextsToCompare {\n    awards {\n      key title titleEn\n      rubrics { key title titleEn editions { key label name state publishedOn } }\n    }\n  }\n"): typeof import('./graphql').TextsToCompareDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Compare($base: String!, $head: String!) {\n    compare(base: $base, head: $head) {\n      ...ComparisonParts\n    }\n  }\n"): typeof import('./graphql').CompareDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UnsavedKeep($username: String!, $texts: [UnsavedInput!]!) {\n    unsavedKeep(username: $username, texts: $texts) { at userErrors { code } }\n  }\n"): typeof import('./graphql').UnsavedKeepDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Preferences { viewer { preferences { name value } } }\n"): typeof import('./graphql').PreferencesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PreferenceSet($name: String!, $value: String!) {\n    preferenceSet(name: $name, value: $value) { userErrors { code message } }\n  }\n"): typeof import('./graphql').PreferenceSetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Unsaved($under: String!) {\n    viewer { username unsaved(under: $under) { place text at } }\n  }\n"): typeof import('./graphql').UnsavedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Viewer {\n    viewer {\n      name username office mustChangePassword secondFactor\n      grants { role award { key title titleEn } }\n    }\n  }\n"): typeof import('./graphql').ViewerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposalForIssues($rubric: String!, $title: String!, $rationale: String!) {\n    proposalCreate(rubric: $rubric, title: $title, rationale: $rationale) {\n      proposal { id }\n      userErrors { code message }\n    }\n  }\n"): typeof import('./graphql').ProposalForIssuesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FixIssues($id: ID!, $issues: [ID!]!) {\n    issuesFix(id: $id, issues: $issues) { proposal { id } userErrors { code message } }\n  }\n"): typeof import('./graphql').FixIssuesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Awards {\n    awards {\n      key title titleEn\n      rubrics {\n        key title titleEn note\n        current { key label name state publishedOn ...Totals }\n        editions { key label name state publishedOn ...Totals }\n      }\n    }\n  }\n"): typeof import('./graphql').AwardsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AwardRegister($key: String!, $title: String!, $titleEn: String, $expecting: String) {\n    awardRegister(key: $key, title: $title, titleEn: $titleEn, expecting: $expecting) {\n      award { key }\n      userErrors { code message }\n    }\n  }\n"): typeof import('./graphql').AwardRegisterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RubricRegister(\n    $award: String!, $key: String!, $title: String!, $titleEn: String, $expecting: String\n  ) {\n    rubricRegister(\n      award: $award, key: $key, title: $title, titleEn: $titleEn, expecting: $expecting\n    ) {\n      rubric { key }\n      userErrors { code message }\n    }\n  }\n"): typeof import('./graphql').RubricRegisterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RubricPage($key: String!) {\n    rubric(key: $key) {\n      key title titleEn note\n      award { key title titleEn }\n      editions { ...EditionRow }\n      parallel { key title titleEn current { key } }\n    }\n  }\n"): typeof import('./graphql').RubricPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Editions { awards { rubrics { key editions { ...EditionRow } } } }\n"): typeof import('./graphql').EditionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EditionFacts($key: String!) { edition(key: $key) { ...EditionRow rubric { key } } }\n"): typeof import('./graphql').EditionFactsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EditionRow on Edition {\n    key label name title state publishedOn effectiveFrom effectiveTo ...Totals contentHash form\n  }\n"): typeof import('./graphql').EditionRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Assessment on Clause {\n    assessmentTable {\n      heads { key title text }\n      rows { cells { lines { text clause { key } } across down } }\n    }\n  }\n"): typeof import('./graphql').AssessmentFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Place($address: String!, $edition: String!, $place: String!) {\n    clause(address: $address) {\n      ...ClauseLine\n      id\n      amendedBy { key label name form publishedOn }\n      counterpart { address part partKey partTitle }\n      guide { ...GuideFull }\n      guideBasis\n      ...Assessment\n    }\n    term(address: $address) {\n      id key address label term english definition further { ...Further } sourceLines\n      usedBy { key address part partKey partTitle label title text }\n    }\n    grade(address: $address) { key }\n    edition(key: $edition) { clauses(under: $place) { ...ClauseLine } grades { ...GradeLine } }\n  }\n"): typeof import('./graphql').PlaceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Lines($address: String!, $edition: String!, $place: String!) {\n    clause(address: $address) { ...ClauseLine }\n    edition(key: $edition) { clauses(under: $place) { ...ClauseLine } }\n  }\n"): typeof import('./graphql').LinesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ClauseAdd(\n    $id: ID!, $parent: String, $after: String, $expecting: String!, $content: ClauseInput!\n  ) {\n    clauseAdd(\n      id: $id, parent: $parent, after: $after, expecting: $expecting, content: $content\n    ) {\n      proposal { id acts(first: 1) { keys } }\n      userErrors { code message }\n    }\n  }\n"): typeof import('./graphql').ClauseAddDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ClauseRevise($id: ID!, $key: String!, $expecting: String!, $fields: ClauseInput!) {\n    clauseRevise(id: $id, key: $key, expecting: $expecting, fields: $fields) {\n      proposal { id }\n      userErrors { code message }\n    }\n  }\n"): typeof import('./graphql').ClauseReviseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ClauseMove(\n    $id: ID!, $key: String!, $expecting: String!, $parent: String, $after: String\n    $expectingPlace: String!\n  ) {\n    clauseMove(\n      id: $id, key: $key, expecting: $expecting, parent: $parent, after: $after\n      expectingPlace: $expectingPlace\n    ) {\n      proposal { id }\n      userErrors { code message }\n    }\n  }\n"): typeof import('./graphql').ClauseMoveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ClauseRetire(\n    $id: ID!, $key: String!, $expecting: String!, $expectingWhole: String\n  ) {\n    clauseRetire(id: $id, key: $key, expecting: $expecting, expectingWhole: $expectingWhole) {\n      proposal { id }\n      userErrors { code message }\n    }\n  }\n"): typeof import('./graphql').ClauseRetireDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LabelSet($id: ID!, $key: String!, $expecting: String!, $label: String) {\n    labelSet(id: $id, key: $key, expecting: $expecting, label: $label) {\n      proposal { id }\n      userErrors { code message }\n    }\n  }\n"): typeof import('./graphql').LabelSetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ClauseSplit($id: ID!, $key: String!, $expecting: String!, $parts: [SplitPartInput!]!) {\n    clauseSplit(id: $id, key: $key, expecting: $expecting, parts: $parts) {\n      proposal { id acts(first: 1) { keys } }\n      userErrors { code message }\n    }\n  }\n"): typeof import('./graphql').ClauseSplitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ClauseMerge(\n    $id: ID!, $keys: [String!]!, $expecting: [String!]!, $fields: ClauseInput!\n  ) {\n    clauseMerge(id: $id, keys: $keys, expecting: $expecting, fields: $fields) {\n      proposal { id }\n      userErrors { code message }\n    }\n  }\n"): typeof import('./graphql').ClauseMergeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ClauseLine on Clause {\n    key address part partKey partTitle kind label title text runIn ...Bearing column depth sourceLines\n    ...TableCells ...FigureParts further { ...Further }\n    mentions { field start end term { key address term definition } }\n  }\n"): typeof import('./graphql').ClauseLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ClauseDraft on Clause {\n    key address part partKey partTitle kind label title text runIn ...Bearing pointsRevision\n    column combine revision wordings { ...Wordings } ...TableCells ...FigureParts\n    counterpart { key points share pointsRevision counterpart { key } }\n  }\n"): typeof import('./graphql').ClauseDraftFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Outline($edition: String!) {\n    edition(key: $edition) {\n      key label name title state publishedOn effectiveFrom effectiveTo recordedAt contentHash\n      ...Totals\n      form amends { key label name }\n      source { text lines note }\n      rubric {\n        key title titleEn\n        award { key title titleEn }\n        editions { key label name state publishedOn }\n      }\n      clauses { key address part partKey partTitle kind label title text ...Bearing depth ...TableWords }\n    }\n  }\n"): typeof import('./graphql').OutlineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DraftFacts on DraftText {\n    act title totalPoints totalShare bonusPoints deductionPoints\n    factsKey factsRevision childrenRevision termsRevision\n  }\n"): typeof import('./graphql').DraftFactsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DraftClause on Clause {\n    key address part partKey partTitle kind label title text ...Bearing depth childrenRevision wholeRevision\n    ...TableWords\n  }\n"): typeof import('./graphql').DraftClauseFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DraftTerm on Term { key address label term english definition }\n"): typeof import('./graphql').DraftTermFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DraftAct on PutForward { seq name at keys by { name username } }\n"): typeof import('./graphql').DraftActFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProposalDraft($id: ID!, $acts: Int!) {\n    proposal(id: $id) {\n      draft {\n        ...DraftFacts\n        clauses { ...DraftClause }\n        terms { ...DraftTerm }\n        grades { ...GradeLine }\n        guides { key displayName }\n      }\n      acts(first: $acts) { ...DraftAct }\n      changed { key kind fate }\n    }\n  }\n"): typeof import('./graphql').ProposalDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DraftSince($id: ID!, $act: Int!) {\n    proposal(id: $id) {\n      since(act: $act) {\n        draft { ...DraftFacts }\n        clauses { ...ClauseDraft depth childrenRevision wholeRevision }\n        placed {\n          key address part partKey partTitle label scoreRole depth childrenRevision wholeRevision\n        }\n        terms { ...DraftTerm }\n        grades { ...GradeLine }\n        guides { key displayName }\n        gone\n        runs { kind after keys }\n        acts { ...DraftAct }\n        changed { key kind fate }\n      }\n    }\n  }\n"): typeof import('./graphql').DraftSinceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EntryChanged on ChangedEntry { key kind fate from to before after }\n"): typeof import('./graphql').EntryChangedFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProposalChanged($id: ID!, $entries: [String!]!) {\n    proposal(id: $id) { changed(entries: $entries) { ...EntryChanged } }\n  }\n"): typeof import('./graphql').ProposalChangedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FactsRevise($id: ID!, $key: String!, $expecting: String!, $title: String!) {\n    factsRevise(id: $id, key: $key, expecting: $expecting, title: $title) {\n      proposal { id }\n      userErrors { code message }\n    }\n  }\n"): typeof import('./graphql').FactsReviseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FigureParts on Clause {\n    alt\n    picture { hash width height }\n  }\n"): typeof import('./graphql').FigurePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PictureAdd($id: ID!, $data: String!) {\n    pictureAdd(id: $id, data: $data) {\n      picture { hash }\n      userErrors { code message }\n    }\n  }\n"): typeof import('./graphql').PictureAddDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment GradeLine on Grade {\n    id key parentKey address name atLeast unit conditions text revision sourceLines\n  }\n"): typeof import('./graphql').GradeLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation GradeAdd(\n      $id: ID!, $parent: String, $after: String, $expecting: String!, $content: GradeInput!\n    ) {\n      done: gradeAdd(\n        id: $id, parent: $parent, after: $after, expecting: $expecting, content: $content\n      ) {\n        proposal { id acts(first: 1) { keys } }\n        userErrors { code message }\n      }\n    }\n  "): typeof import('./graphql').GradeAddDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation GradeRevise($id: ID!, $key: String!, $expecting: String!, $fields: GradeInput!) {\n      gradeRevise(id: $id, key: $key, expecting: $expecting, fields: $fields) {\n        proposal { id }\n        userErrors { code message }\n      }\n    }\n  "): typeof import('./graphql').GradeReviseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation GradeMove(\n      $id: ID!, $key: String!, $expecting: String!, $parent: String, $after: String\n      $expectingPlace: String\n    ) {\n      gradeMove(\n        id: $id, key: $key, expecting: $expecting, parent: $parent, after: $after\n        expectingPlace: $expectingPlace\n      ) {\n        proposal { id }\n        userErrors { code message }\n      }\n    }\n  "): typeof import('./graphql').GradeMoveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation GradeRetire($id: ID!, $key: String!, $expecting: String!) {\n      gradeRetire(id: $id, key: $key, expecting: $expecting) {\n        proposal { id }\n        userErrors { code message }\n      }\n    }\n  "): typeof import('./graphql').GradeRetireDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DraftGuides($id: ID!) {\n    proposal(id: $id) { draft { guides { ...GuideDraft } } }\n  }\n"): typeof import('./graphql').DraftGuidesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DescriptorRevise(\n    $id: ID!, $key: String!, $expecting: String!, $band: Int!, $descriptor: Int!, $text: String!\n  ) {\n    descriptorRevise(\n      id: $id, key: $key, expecting: $expecting, band: $band, descriptor: $descriptor\n      fields: { text: $text }\n    ) {\n      proposal { id }\n      userErrors { code message }\n    }\n  }\n"): typeof import('./graphql').DescriptorReviseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment GuideFull on Guide {\n    key title displayName dimension sourceLines\n    bands { level printed descriptors { factor factorPrinted text } }\n    notes { ...ClauseLine }\n  }\n"): typeof import('./graphql').GuideFullFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment GuideDraft on Guide { ...GuideFull revision }\n"): typeof import('./graphql').GuideDraftFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Guides($edition: String!) {\n    edition(key: $edition) { guides { ...GuideFull } grades { ...GradeLine } }\n  }\n"): typeof import('./graphql').GuidesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ItemSide($id: ID!, $address: String!, $under: String!, $depth: Int!) {\n    clause(address: $address) { ...ClauseDraft guide { ...GuideDraft } guideBasis }\n    proposal(id: $id) {\n      draft { act clauses(under: $under, depth: $depth) { ...ClauseDraft } }\n    }\n  }\n"): typeof import('./graphql').ItemSideDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TableCells on Clause {\n    columns { name }\n    rows { cells { text join across down } }\n  }\n"): typeof import('./graphql').TableCellsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TableWords on Clause {\n    columns { name }\n    rows { cells { text } }\n  }\n"): typeof import('./graphql').TableWordsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TermAdd($id: ID!, $expecting: String!, $content: TermInput!) {\n    termAdd(id: $id, expecting: $expecting, content: $content) {\n      proposal { id acts(first: 1) { keys } }\n      userErrors { code message }\n    }\n  }\n"): typeof import('./graphql').TermAddDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TermRevise($id: ID!, $key: String!, $expecting: String!, $fields: TermInput!) {\n    termRevise(id: $id, key: $key, expecting: $expecting, fields: $fields) {\n      proposal { id }\n      userErrors { code message }\n    }\n  }\n"): typeof import('./graphql').TermReviseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TermRetire(\n    $id: ID!, $key: String!, $expecting: String!, $successor: String, $reason: String\n  ) {\n    termRetire(id: $id, key: $key, expecting: $expecting, successor: $successor, reason: $reason) {\n      proposal { id }\n      userErrors { code message }\n    }\n  }\n"): typeof import('./graphql').TermRetireDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TermDraft on Term { key address label term revision wordings { ...Wordings } }\n"): typeof import('./graphql').TermDraftFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Terms($edition: String!) {\n    edition(key: $edition) {\n      terms { key address label term english definition further { ...Further } usedBy { key } }\n    }\n  }\n"): typeof import('./graphql').TermsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposalUndo($id: ID!, $act: Int!) {\n    proposalUndo(id: $id, act: $act) { proposal { id } userErrors { code message } }\n  }\n"): typeof import('./graphql').ProposalUndoDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WeightSet(\n    $id: ID!, $key: String!, $expecting: String, $points: Float, $share: Float, $bothParts: Boolean!,\n    $expectingCounterpart: String\n  ) {\n    weightSet(\n      id: $id, key: $key, expecting: $expecting, points: $points, share: $share,\n      bothParts: $bothParts,\n      expectingCounterpart: $expectingCounterpart\n    ) {\n      proposal { id }\n      userErrors { code message }\n    }\n  }\n"): typeof import('./graphql').WeightSetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Bearing on Clause { points share scoreRole ownScoreRole }\n"): typeof import('./graphql').BearingFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Totals on Edition { totalPoints totalShare bonusPoints deductionPoints }\n"): typeof import('./graphql').TotalsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Wordings on Wording { field word wordEnglish running text }\n"): typeof import('./graphql').WordingsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Further on FurtherLine { field lead text }\n"): typeof import('./graphql').FurtherFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment IssueParts on Issue {\n    id rule title severity stage message messageEnglish entries quotes count sourceLines fixable\n    guessed standing\n    waiver { reason until roles by { name } }\n  }\n"): typeof import('./graphql').IssuePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EditionIssues($edition: String!) { edition(key: $edition) { key issues { ...IssueParts } } }\n"): typeof import('./graphql').EditionIssuesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnAccount {\n    viewer {\n      username secondFactor recoveryCodesLeft\n      sessions { id address begunAt lastUsedAt current }\n      tokens { id name award scope createdAt expiresAt lastUsedAt }\n    }\n  }\n"): typeof import('./graphql').OwnAccountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PasswordChange($current: String!, $next: String!) {\n    passwordChange(current: $current, new: $next) { userErrors { code message } }\n  }\n"): typeof import('./graphql').PasswordChangeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SessionEnd($id: ID!) { sessionEnd(id: $id) { userErrors { code message } } }\n"): typeof import('./graphql').SessionEndDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SessionsEndOthers { sessionsEndOthers { userErrors { code message } } }\n"): typeof import('./graphql').SessionsEndOthersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FactorBegin { factorBegin { secret uri userErrors { code message } } }\n"): typeof import('./graphql').FactorBeginDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FactorConfirm($code: String!) {\n    factorConfirm(code: $code) { codes userErrors { code message } }\n  }\n"): typeof import('./graphql').FactorConfirmDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecoveryCodesRenew($code: String!) {\n    recoveryCodesRenew(code: $code) { codes userErrors { code message } }\n  }\n"): typeof import('./graphql').RecoveryCodesRenewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FactorRemove($code: String!) {\n    factorRemove(code: $code) { userErrors { code message } }\n  }\n"): typeof import('./graphql').FactorRemoveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TokenCreate($name: String!, $award: String!, $scope: TokenScope!, $days: Int!) {\n    tokenCreate(name: $name, award: $award, scope: $scope, days: $days) {\n      token\n      userErrors { code message }\n    }\n  }\n"): typeof import('./graphql').TokenCreateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TokenEnd($id: ID!) { tokenEnd(id: $id) { userErrors { code message } } }\n"): typeof import('./graphql').TokenEndDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($username: String!, $password: String!, $code: String) {\n    signIn(username: $username, password: $password, code: $code) {\n      viewer { username }\n      userErrors { code message }\n    }\n  }\n"): typeof import('./graphql').SignInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut { signOut }\n"): typeof import('./graphql').SignOutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Accounts {\n    accounts {\n      id username name office createdAt disabledAt mustChangePassword\n      request { what at by { name username } }\n      grants { role reason award { key title titleEn } }\n    }\n    awards { key title titleEn secondFactor }\n  }\n"): typeof import('./graphql').AccountsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AccountCreate($username: String!, $name: String!, $password: String!) {\n    accountCreate(username: $username, name: $name, password: $password) {\n      account { id }\n      userErrors { code message }\n    }\n  }\n"): typeof import('./graphql').AccountCreateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AccountDisable($username: String!) {\n    accountDisable(username: $username) { account { id } userErrors { code message } }\n  }\n"): typeof import('./graphql').AccountDisableDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GrantGive($username: String!, $award: String!, $role: Role!, $reason: String) {\n    grantGive(username: $username, award: $award, role: $role, reason: $reason) {\n      account { id }\n      userErrors { code message }\n    }\n  }\n"): typeof import('./graphql').GrantGiveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GrantRevoke($username: String!, $award: String!, $role: Role!) {\n    grantRevoke(username: $username, award: $award, role: $role) {\n      account { id }\n      userErrors { code message }\n    }\n  }\n"): typeof import('./graphql').GrantRevokeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AccountReset($username: String!) {\n    accountReset(username: $username) { account { id } userErrors { code message } }\n  }\n"): typeof import('./graphql').AccountResetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AccountEnable($username: String!) {\n    accountEnable(username: $username) { account { id } userErrors { code message } }\n  }\n"): typeof import('./graphql').AccountEnableDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AccountConfirm($username: String!, $what: AccountRequestKind!) {\n    accountConfirm(username: $username, what: $what) {\n      password\n      userErrors { code message }\n    }\n  }\n"): typeof import('./graphql').AccountConfirmDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AccountDecline($username: String!, $what: AccountRequestKind!) {\n    accountDecline(username: $username, what: $what) { account { id } userErrors { code message } }\n  }\n"): typeof import('./graphql').AccountDeclineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AwardRequire($award: String!, $secondFactor: Boolean!) {\n    awardRequire(award: $award, secondFactor: $secondFactor) {\n      award { key }\n      userErrors { code message }\n    }\n  }\n"): typeof import('./graphql').AwardRequireDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProposalChanges($id: ID!) { proposal(id: $id) { changes { ...ChangeParts } } }\n"): typeof import('./graphql').ProposalChangesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProposalIssues($id: ID!) { proposal(id: $id) { issues { ...IssueParts } } }\n"): typeof import('./graphql').ProposalIssuesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FixInProposal($id: ID!, $issues: [ID!]!) {\n    issuesFix(id: $id, issues: $issues) { userErrors { code message } }\n  }\n"): typeof import('./graphql').FixInProposalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Rebase(\n    $id: ID!, $expecting: Int!, $choices: [ConflictChoice!]!, $expectingLatest: String\n  ) {\n    proposalRebase(\n      id: $id, expecting: $expecting, choices: $choices, expectingLatest: $expectingLatest\n    ) {\n      proposal { id base { label name } }\n      conflicts { key field kind base ours theirs }\n      userErrors { code message }\n    }\n  }\n"): typeof import('./graphql').RebaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposalWaive($id: ID!, $expecting: Int!, $issue: ID!, $reason: String!, $until: Date!) {\n    proposalWaive(id: $id, expecting: $expecting, issue: $issue, reason: $reason, until: $until) {\n      userErrors { code message }\n    }\n  }\n"): typeof import('./graphql').ProposalWaiveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImportPreview($file: ImportInput!) {\n    importPreview(file: $file) {\n      rubric\n      faults { line path expected }\n      marks { line text why }\n      comments { line author at text quote entry { name nameEnglish } }\n      userErrors { code message }\n      doubts {\n        place\n        base { name nameEnglish text }\n        pair { ...ImportPair }\n        others { ...ImportPair }\n      }\n      comparison { ...ComparisonParts }\n    }\n  }\n"): typeof import('./graphql').ImportPreviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ImportPair on ImportPair {\n    place likeness why\n    head { name nameEnglish text }\n  }\n"): typeof import('./graphql').ImportPairFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposalImport(\n    $file: ImportInput!, $title: String!, $rationale: String!, $form: ProposalForm\n  ) {\n    proposalImport(file: $file, title: $title, rationale: $rationale, form: $form) {\n      proposal { id }\n      userErrors { code message }\n    }\n  }\n"): typeof import('./graphql').ProposalImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProposalLine on Proposal {\n    id title form state createdAt\n    rubric { key title titleEn award { title titleEn } }\n    base { key label name }\n    authors { name username }\n    transitions { name allowed reasons { code } }\n  }\n"): typeof import('./graphql').ProposalLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OpenProposals {\n    draft: proposals(state: DRAFT, first: 100) { nodes { ...ProposalLine } }\n    returned: proposals(state: RETURNED, first: 100) { nodes { ...ProposalLine } }\n    submitted: proposals(state: SUBMITTED, first: 100) { nodes { ...ProposalLine } }\n    approved: proposals(state: APPROVED, first: 100) { nodes { ...ProposalLine } }\n  }\n"): typeof import('./graphql').OpenProposalsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AllProposals($state: ProposalState, $rubric: String, $first: Int!, $after: String) {\n    proposals(state: $state, rubric: $rubric, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { ...ProposalLine }\n    }\n  }\n"): typeof import('./graphql').AllProposalsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Decided($first: Int!) {\n    decisions(first: $first) {\n      nodes { id transition at note from to proposalId by { name username } }\n    }\n  }\n"): typeof import('./graphql').DecidedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProposalPage($id: ID!) {\n    proposal(id: $id) {\n      id title form rationale createdAt key\n      rubric { key title titleEn award { key title titleEn } editions { key label name } }\n      base { key label name title state }\n      published { key label name state effectiveFrom }\n      decisions { id transition at note head from to by { name username } }\n    }\n  }\n"): typeof import('./graphql').ProposalPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProposalStanding($id: ID!) {\n    proposal(id: $id) {\n      seq state head nextLabel\n      authors { name username }\n      transitions { name allowed reasons { code } }\n    }\n  }\n"): typeof import('./graphql').ProposalStandingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProposalActs($id: ID!, $first: Int) {\n    proposal(id: $id) { actCount acts(first: $first) { ...DraftAct } }\n  }\n"): typeof import('./graphql').ProposalActsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DraftEntry($address: String!) {\n    clause(address: $address) { ...ClauseDraft }\n    term(address: $address) { ...TermDraft }\n    grade(address: $address) { ...GradeLine }\n  }\n"): typeof import('./graphql').DraftEntryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposalCreate(\n    $rubric: String!, $title: String!, $rationale: String!, $form: ProposalForm\n  ) {\n    proposalCreate(rubric: $rubric, title: $title, rationale: $rationale, form: $form) {\n      proposal { id }\n      userErrors { code message }\n    }\n  }\n"): typeof import('./graphql').ProposalCreateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProposeFor($key: String!) {\n    rubric(key: $key) { key title titleEn award { title titleEn } editions { key label name } }\n  }\n"): typeof import('./graphql').ProposeForDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProposalById($id: ID!) { proposal(id: $id) { ...ProposalLine } }\n"): typeof import('./graphql').ProposalByIdDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Review($id: ID!, $base: String!, $head: String!) {\n    compare(base: $base, head: $head) { ...ComparisonParts }\n    proposal(id: $id) {\n      id seq head state gravity seen openComments lastReview\n      quorum { people approver have missing }\n      base { key totalPoints }\n      draft { totalPoints }\n      transitions { name allowed reasons { code } }\n      comments { ...CommentParts replies { ...CommentParts } }\n    }\n  }\n"): typeof import('./graphql').ReviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CommentParts on Comment {\n    id text at entry change organization kind proposedText by { name username }\n    resolution { outcome note at by { name } }\n  }\n"): typeof import('./graphql').CommentPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChangedSince($id: ID!, $act: Int!) { proposal(id: $id) { changedSince(act: $act) } }\n"): typeof import('./graphql').ChangedSinceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeSeen($proposal: ID!, $changes: [ID!]!, $seen: Boolean!) {\n    changeSeen(proposal: $proposal, changes: $changes, seen: $seen) { userErrors { code message } }\n  }\n"): typeof import('./graphql').ChangeSeenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReviewMark($proposal: ID!) {\n    reviewMark(proposal: $proposal) { userErrors { code message } }\n  }\n"): typeof import('./graphql').ReviewMarkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GravityOverrule(\n    $id: ID!, $expecting: Int!, $head: String!, $change: ID!, $gravity: Gravity!, $reason: String!\n  ) {\n    gravityOverrule(\n      id: $id, expecting: $expecting, head: $head, change: $change, gravity: $gravity,\n      reason: $reason\n    ) {\n      userErrors { code message }\n    }\n  }\n"): typeof import('./graphql').GravityOverruleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CorrectionsAccept(\n    $id: ID!, $expecting: Int!, $head: String!, $changes: [ID!]!, $reason: String!\n  ) {\n    correctionsAccept(\n      id: $id, expecting: $expecting, head: $head, changes: $changes, reason: $reason\n    ) {\n      userErrors { code message }\n    }\n  }\n"): typeof import('./graphql').CorrectionsAcceptDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CommentAdd(\n    $proposal: ID!, $text: String!, $entry: String, $change: ID, $parent: ID,\n    $organization: String, $kind: CommentKind, $proposedText: String\n  ) {\n    commentAdd(\n      proposal: $proposal, text: $text, entry: $entry, change: $change, parent: $parent,\n      organization: $organization, kind: $kind, proposedText: $proposedText\n    ) {\n      userErrors { code message }\n    }\n  }\n"): typeof import('./graphql').CommentAddDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CommentSheet($proposal: ID!, $file: CommentSheetInput!) {\n    commentSheet(proposal: $proposal, file: $file) {\n      comments {\n        line place found organization kind text proposedText standing why\n        entry { key name nameEnglish text }\n      }\n      marks { line text why }\n      faults { line expected }\n      userErrors { code message }\n    }\n  }\n"): typeof import('./graphql').CommentSheetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CommentsImport($proposal: ID!, $file: CommentSheetInput!) {\n    commentsImport(proposal: $proposal, file: $file) { userErrors { code message } }\n  }\n"): typeof import('./graphql').CommentsImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CommentResolve($id: ID!, $outcome: CommentOutcome!, $note: String) {\n    commentResolve(id: $id, outcome: $outcome, note: $note) { userErrors { code message } }\n  }\n"): typeof import('./graphql').CommentResolveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposalSubmit($id: ID!, $expecting: Int!, $note: String) {\n    proposalSubmit(id: $id, expecting: $expecting, note: $note) {\n      proposal { id }\n      userErrors { code message }\n    }\n  }\n"): typeof import('./graphql').ProposalSubmitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposalRecall($id: ID!, $expecting: Int!, $note: String) {\n    proposalRecall(id: $id, expecting: $expecting, note: $note) {\n      proposal { id }\n      userErrors { code message }\n    }\n  }\n"): typeof import('./graphql').ProposalRecallDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposalReturn($id: ID!, $expecting: Int!, $head: String!, $note: String) {\n    proposalReturn(id: $id, expecting: $expecting, head: $head, note: $note) {\n      proposal { id }\n      userErrors { code message }\n    }\n  }\n"): typeof import('./graphql').ProposalReturnDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposalApprove($id: ID!, $expecting: Int!, $head: String!, $note: String) {\n    proposalApprove(id: $id, expecting: $expecting, head: $head, note: $note) {\n      proposal { id }\n      userErrors { code message }\n    }\n  }\n"): typeof import('./graphql').ProposalApproveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposalPublish(\n    $id: ID!, $expecting: Int!, $head: String!, $label: String!, $effectiveFrom: Date!,\n    $note: String\n  ) {\n    proposalPublish(\n      id: $id, expecting: $expecting, head: $head, label: $label, effectiveFrom: $effectiveFrom,\n      note: $note\n    ) {\n      proposal { id }\n      userErrors { code message }\n    }\n  }\n"): typeof import('./graphql').ProposalPublishDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposalWithdraw($id: ID!, $expecting: Int!, $note: String) {\n    proposalWithdraw(id: $id, expecting: $expecting, note: $note) {\n      proposal { id }\n      userErrors { code message }\n    }\n  }\n"): typeof import('./graphql').ProposalWithdrawDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposalUnschedule($id: ID!, $expecting: Int!, $note: String) {\n    proposalUnschedule(id: $id, expecting: $expecting, note: $note) {\n      proposal { id }\n      userErrors { code message }\n    }\n  }\n"): typeof import('./graphql').ProposalUnscheduleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Record($first: Int!, $after: String, $kind: String, $actor: String) {\n    record(first: $first, after: $after, kind: $kind, actor: $actor) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { seq at kind username subject body hash prev }\n    }\n  }\n"): typeof import('./graphql').RecordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Search($query: String!, $editions: [String!], $after: String) {\n    search(query: $query, editions: $editions, first: 20, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        cursor excerpt marks\n        edition { key label name title rubric { title titleEn award { title titleEn } } }\n        node {\n          __typename\n          ... on Clause {\n            key address part partKey partTitle kind label title text\n            parent { address label title text parent { address label title text } }\n          }\n          ... on Term { key address term }\n          ... on Grade { key address name }\n          ... on Guide { key address displayName }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SearchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SearchEditions {\n    awards { key title titleEn rubrics { key title titleEn editions { key label name state } } }\n  }\n"): typeof import('./graphql').SearchEditionsDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
