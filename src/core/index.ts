/** The only door to the core: the model as a whole, the rest name by name. */

export { describeTarget } from './anchor/describe';
export { followChanges, type LiveSpan, liveSpan } from './anchor/liveSpan';
export { resolveTarget } from './anchor/resolve';
export { resolvePiece } from './anchor/resolvePiece';
export { resolveTargets } from './anchor/resolveTargets';
export type { TextChange } from './anchor/shift';
export { type Orphan, resemblance, successorSteps } from './anchor/succession';
export {
	catalogueName,
	claimsName,
	codebookName,
	isArticlePath,
	isOwnFile,
	lockNameOf,
	lockSuffix,
	sidecarSuffix,
	temporarySuffix,
} from './corpus/articleGlobs';
export { type ArticleView, type CorpusArticle, type PlacedTag, viewArticle } from './corpus/articleView';
export type { CardJoin, ClaimAnswer, ClaimCard, ClaimCards } from './corpus/cards/claimCards';
export { type GroupAsFound, mergedGroup, namedGroup, partedGroup } from './corpus/cards/claimGroupChanges';
export type { ClaimPlace } from './corpus/cards/claimPlace';
export { titleOf } from './corpus/cards/claimTitle';
export { firstCompared, isCompared } from './corpus/cards/comparedRows';
export { type EntityPage, entityPage } from './corpus/cards/entityPage';
export { type FilteredFindings, filteredFindings, findingsForReport } from './corpus/cards/filteredFindings';
export type { OutletShare } from './corpus/cards/outletShares';
export {
	type ClaimSeenAgain,
	claimSeenAgain,
	type SeenClaim,
	type SeenMember,
	seenIn,
} from './corpus/cards/seenClaim';
export {
	described,
	droppedFrom,
	type EntryChanges,
	entriesFor,
	entryFor,
	mergedIn,
	parted,
	renamed,
	retyped,
} from './corpus/catalogueDecisions';
export { renamedSpeaker, type TagFields, toggled, withFields, withPart } from './corpus/changeTag';
export { type Choice, type Choices, choicesOf } from './corpus/choices';
export { Corpus, type Place } from './corpus/corpus';
export type { CorpusEntity } from './corpus/corpusEntity';
export {
	type CorpusFindings,
	corpusFindingSteps,
	corpusFindings,
	type FindingsInParts,
	findingsInParts,
} from './corpus/corpusFindings';
export { entityAt } from './corpus/entityAt';
export { articleNaming, type Jump, jumps, nextPlace, placesOf } from './corpus/entityPlaces';
export { Feed } from './corpus/feed';
export { figureIndexSteps } from './corpus/figureIndex';
export { Filter, filterSteps, searchSteps } from './corpus/filter';
export type { Answered, GroupAnswer, Sentenced } from './corpus/groups/answers';
export type { Assertion } from './corpus/groups/assertions';
export type { ClaimGroupFindings } from './corpus/groups/claimFindings';
export { type DecidedGroup, decidedGroups } from './corpus/groups/decided';
export type { GroupJoin } from './corpus/groups/grouping';
export { type ArticleSource, Indexing, type ScanPace } from './corpus/indexing';
export type { Utf8 } from './corpus/kept/bytes';
export { KeptView, Unpacking } from './corpus/kept/keptView';
export { type PackedArticle, packArticle } from './corpus/kept/packedArticle';
export { decodeSegment, encodeSegment, type FileStamp, type KeptArticle } from './corpus/kept/segment';
export { Shelf } from './corpus/kept/shelf';
export { type Chain, chainsInTurn, chainsOf, type Rung } from './corpus/ladder/chains';
export {
	type Direction,
	endingWith,
	endsOf,
	type LadderStep,
	stepOf,
	stepsFrom,
} from './corpus/ladder/steps';
export { type LinkEnd, type LinkIndex, linkIndex, referenceTo, relativePath } from './corpus/links';
export { dismissalOf, type Stamp, tagFromSpan, tagFromSuggestion } from './corpus/makeTag';
export type { PlacedMark } from './corpus/marks';
export { saidAfterMove, saidInCopy } from './corpus/moved';
export type { Offer, OfferReason } from './corpus/naming/offers';
export type { NumberTable } from './corpus/numberTable';
export type { SharedArticles } from './corpus/origins/copies';
export type { JoinReason, Origins } from './corpus/origins/origins';
export { type OutlineEntry, outlineOf } from './corpus/outline';
export { passageOf } from './corpus/passage';
export { raisedTags } from './corpus/raisedTags';
export { type Renaming, renamedTags } from './corpus/renamedTags';
export { lastTagBy, tagLike } from './corpus/repeatTag';
export { coverageOf, percentRead, reviewedStretch, superseded } from './corpus/reviewCoverage';
export { type AlikeBy, alike, type PlacedSuggestion, waysToBeAlike } from './corpus/reviewLikeness';
export { type ReviewStep, reviewQueue } from './corpus/reviewQueue';
export { type ReviewOutcome, ReviewWalk } from './corpus/reviewWalk';
export { type FirstRows, firstRows, type MarkRow, rowOf, rows, type SummaryRow } from './corpus/rows';
export { isThereAlready } from './corpus/sameTag';
export { type FoundSymbol, searchSymbols } from './corpus/searchSymbols';
export { SearchTexts } from './corpus/searchTexts';
export {
	type DayFigure,
	type EntityFigure,
	type Facet,
	facets,
	type OutletFigure,
	type PageFigure,
	type Query,
	type Selection,
	type SourceFigure,
	type SpeakerFigure,
} from './corpus/selection';
export { type DatedSource, sourcesByDate } from './corpus/sourcesByDate';
export type { OutletSourcing, Sourcing } from './corpus/sourcing/sourcing';
export type { CorpusSpeaker } from './corpus/speakers';
export { splitTag } from './corpus/splitTag';
export {
	type ArticleFigures,
	type Counts,
	type EntityFigures,
	type RowNames,
	rowNames,
	type SpeakerFigures,
	type Summary,
	summarise,
} from './corpus/summary';
export { type SummaryNumbers, summaryNumbers } from './corpus/summaryNumbers';
export { tagLikeness } from './corpus/tagLikeness';
export { withAnotherPart, withoutPart } from './corpus/tagParts';
export { toldApart } from './corpus/tagsToldApart';
export type { Timeline, TimelineDay } from './corpus/timeline';
export { analyse, analysisInSteps, type Knowledge } from './detect/analyse';
export { ladders, speakersOn } from './detect/ladders';
export { LiveAnalysis } from './detect/live/liveAnalysis';
export { detectorVersion } from './detect/version';
export { wholeQuotations } from './detect/wholeQuotations';
export { citationOf } from './exchange/citation';
export { type Citation, readCitations } from './exchange/citing/citingDocument';
export { insertCitation } from './exchange/citing/insertCitation';
export { citationsAfterMove, citationsFound } from './exchange/citing/movedCitations';
export {
	type CitationProblem,
	type CitedArticle,
	citedPaths,
	isCiting,
	verifyCitations,
} from './exchange/citing/verify';
export { csvOf } from './exchange/csv';
export { type DetailsRow, readDetails } from './exchange/detailsCsv';
export type { EvidenceWords } from './exchange/evidence/evidenceWords';
export { evidencePack, type PackSection } from './exchange/evidence/pack';
export {
	articleSections,
	EvidenceMaker,
	type GroupWords,
	groupSection,
} from './exchange/evidence/packSections';
export { quoteOf } from './exchange/evidence/quoted';
export { footnoteText } from './exchange/evidence/sourceCitation';
export { escapeMarkdown, nestedQuotes } from './exchange/markdown';
export { markColumns, markRecords } from './exchange/marksTable';
export { type ReportWords, reportOf } from './exchange/report';
export { reportHtml } from './exchange/reportHtml';
export { reportMarkdown } from './exchange/reportMarkdown';
export { exportTags, type TagFormat, tagFileEndings, tagFormats } from './exchange/tags/exportTags';
export * from './model/analysis';
export * from './model/article';
export * from './model/articleDetails';
export * from './model/claimGroup';
export * from './model/codebook';
export * from './model/entity';
export * from './model/move';
export * from './model/problem';
export * from './model/receipt';
export type { Reference } from './model/reference';
export * from './model/span';
export type { Steps } from './model/steps';
export * from './model/suggestion';
export * from './model/tag';
export type { SidecarEdit } from './sidecar/applyEdits';
export { catalogueEntrySpan } from './sidecar/catalogueEntry';
export { decodeCatalogue } from './sidecar/decodeCatalogue';
export { decodeClaims } from './sidecar/decodeClaims';
export { decodeCodebook } from './sidecar/decodeCodebook';
export { certainties, decodeSidecar } from './sidecar/decodeSidecar';
export { editSidecar } from './sidecar/edit';
export { type CatalogueEdit, editCatalogue } from './sidecar/editCatalogue';
export { type ClaimsEdit, editClaims } from './sidecar/editClaims';
export { editsBetween } from './sidecar/editsBetween';
export { frontMatterOf } from './sidecar/frontMatter';
export { mergeSidecars } from './sidecar/merge';
export { referencesIn, targetPlaces } from './sidecar/places';
export { renameKind, renameKindOfTags } from './sidecar/renameKind';
export { SidecarSource } from './sidecar/sidecarSource';
export type { Change } from './sidecar/splice';
export { sha256 } from './text/hash';
export { type LineIndex, lineIndex, utf8LineIndex } from './text/lineIndex';
export { itemsOfList, listItems, placesOfItem } from './text/listItems';
export { normalText } from './text/normal';
export { type OffsetMap, offsetMap } from './text/offsets';
export { type EdgeStep, edges, growSpan, moveEdge, shrinkSpan } from './text/steps';
export { type Ground, type Unit, units } from './text/stops';
export { wordOccurrences } from './text/wordOccurrences';
