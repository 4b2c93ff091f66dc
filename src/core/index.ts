/** The only door to the core: the model as a whole, the rest name by name. */

export { contextLength, describeTarget } from './anchor/describe';
export { followChanges, type LiveSpan, liveSpan } from './anchor/liveSpan';
export { resolveTarget } from './anchor/resolve';
export { resolvePiece } from './anchor/resolvePiece';
export type { TextChange } from './anchor/shift';
export { type Orphan, resemblance, successor } from './anchor/succession';
export {
	type ArticleGlobs,
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
export { Corpus, type Place } from './corpus/corpus';
export type { CorpusEntity, EntityInArticle } from './corpus/corpusEntity';
export { dismissalOf, type Passage, type Stamp, tagFromSpan, tagFromSuggestion } from './corpus/makeTag';
export type { Mark, PlacedMark } from './corpus/marks';
export { rows, type SummaryRow } from './corpus/rows';
export {
	type EntityFigure,
	entityFigures,
	type Query,
	type Selection,
	type SourceFigure,
	type SpeakerFigure,
	sourceFigures,
	speakerFigures,
} from './corpus/selection';
export type { CorpusSpeaker } from './corpus/speakers';
export {
	type ArticleFigures,
	type Counts,
	type EntityFigures,
	type SpeakerFigures,
	type Summary,
	summarise,
} from './corpus/summary';
export { analyse, type Knowledge } from './detect/analyse';
export { suggestionsOf } from './detect/suggestions';
export { ladders, speakersOn } from './detect/ladders';
export { detectorVersion } from './detect/version';
export { wholeQuotations } from './detect/wholeQuotations';
export { escapeMarkdown } from './exchange/markdown';
export * from './model/analysis';
export * from './model/article';
export * from './model/claimGroup';
export * from './model/codebook';
export * from './model/entity';
export * from './model/problem';
export * from './model/receipt';
export * from './model/span';
export * from './model/suggestion';
export * from './model/tag';
export type { SidecarEdit } from './sidecar/applyEdits';
export { decodeCatalogue } from './sidecar/decodeCatalogue';
export { decodeClaims } from './sidecar/decodeClaims';
export { decodeCodebook } from './sidecar/decodeCodebook';
export { decodeSidecar } from './sidecar/decodeSidecar';
export { type EditResult, editSidecar } from './sidecar/edit';
export { editsBetween } from './sidecar/editsBetween';
export { type MergedSource, mergeSidecars } from './sidecar/merge';
export { type PlacedReference, referencesIn, targetPlaces } from './sidecar/places';
export { parseReference, type Reference } from './sidecar/reference';
export { SidecarSource } from './sidecar/sidecarSource';
export type { Change } from './sidecar/splice';
export { sha256 } from './text/hash';
export { type LineIndex, lineIndex } from './text/lineIndex';
export { readLines } from './text/lines';
export { normalText } from './text/normal';
export { type OffsetMap, offsetMap } from './text/offsets';
export { findQuotations } from './text/quotations';
export { splitSentences } from './text/sentences';
export { type Token, tokenise } from './text/tokens';
