/** The one typed source of every id that `package.json` also names; `test/unit/manifest.test.ts` holds the two together. */

/** Commands. Those that start with `_` are internal: not contributed, not in the palette. */
export const commands = {
	tagClaim: 'hearsay.tagClaim',
	tagAttribution: 'hearsay.tagAttribution',
	tagDenial: 'hearsay.tagDenial',
	tagAs: 'hearsay.tagAs',
	renameKind: 'hearsay.renameKind',
	acceptSuggestion: 'hearsay.acceptSuggestion',
	dismissSuggestion: 'hearsay.dismissSuggestion',
	removeTag: 'hearsay.removeTag',
	undo: 'hearsay.undoTagChange',
	redo: 'hearsay.redoTagChange',
	confirmTag: 'hearsay.confirmTag',
	attachTags: 'hearsay.attachTags',
	editTag: 'hearsay.editTag',
	adjustTag: 'hearsay.adjustTag',
	growTag: 'hearsay.growTag',
	shrinkTag: 'hearsay.shrinkTag',
	moveTagEdge: 'hearsay.moveTagEdge',
	moveAdjustedEdge: 'hearsay.moveAdjustedEdge',
	repeatTag: 'hearsay.repeatTag',
	addToTag: 'hearsay.addToTag',
	removePart: 'hearsay.removePart',
	splitTag: 'hearsay.splitTag',
	copyCitation: 'hearsay.copyCitation',
	linkTag: 'hearsay.linkTag',
	editArticleDetails: 'hearsay.editArticleDetails',
	listIncomplete: 'hearsay.listIncompleteArticles',
	tagEveryOccurrence: 'hearsay.tagEveryOccurrence',
	nextSuggestion: 'hearsay.nextSuggestion',
	previousSuggestion: 'hearsay.previousSuggestion',
	nextTag: 'hearsay.nextTag',
	previousTag: 'hearsay.previousTag',
	nextMention: 'hearsay.nextMention',
	previousMention: 'hearsay.previousMention',
	peekMention: 'hearsay.peekMention',
	chooseJump: 'hearsay.chooseJump',
	decideName: 'hearsay.decideName',
	decideOffers: 'hearsay.decideOffers',
	sameName: 'hearsay.sameName',
	notSameName: 'hearsay.notSameName',
	showSourcesByDate: 'hearsay.showSourcesByDate',
	showLadder: 'hearsay.showLadder',
	review: 'hearsay.review',
	reviewAll: 'hearsay.reviewAll',
	endReview: 'hearsay.endReview',
	reviewAccept: 'hearsay.reviewAccept',
	reviewDismiss: 'hearsay.reviewDismiss',
	reviewAcceptAs: 'hearsay.reviewAcceptAs',
	reviewEdit: 'hearsay.reviewEdit',
	reviewSkip: 'hearsay.reviewSkip',
	reviewBack: 'hearsay.reviewBack',
	reviewUndo: 'hearsay.reviewUndo',
	reviewFacts: 'hearsay.reviewFacts',
	acceptAlike: 'hearsay.acceptAlike',
	dismissAlike: 'hearsay.dismissAlike',
	markReviewed: 'hearsay.markReviewed',
	importDetails: 'hearsay.importDetails',
	addNote: 'hearsay.addNote',
	saveNewNote: 'hearsay.saveNewNote',
	editNote: 'hearsay.editNote',
	saveNote: 'hearsay.saveNote',
	cancelNote: 'hearsay.cancelNote',
	deleteNote: 'hearsay.deleteNote',
	nameClaim: 'hearsay.nameClaim',
	mergeClaims: 'hearsay.mergeClaims',
	partClaim: 'hearsay.partClaim',
	revealInClaims: 'hearsay.revealInClaims',
	openSummary: 'hearsay.openSummary',
	openEntityPage: 'hearsay.openEntityPage',
	setUpFolder: 'hearsay.setUpFolder',
	openSidecar: 'hearsay.openSidecar',
	openArticle: 'hearsay.openArticle',
	filterArticles: 'hearsay.filterArticles',
	clearArticlesFilter: 'hearsay.clearArticlesFilter',
	sortArticles: 'hearsay.sortArticles',
	revealInArticles: 'hearsay.revealInArticles',
	filterEntities: 'hearsay.filterEntities',
	clearEntitiesFilter: 'hearsay.clearEntitiesFilter',
	sortEntities: 'hearsay.sortEntities',
	revealInEntities: 'hearsay.revealInEntities',
	mergeNames: 'hearsay.mergeNames',
	setTypeOfNames: 'hearsay.setTypeOfNames',
	dropNames: 'hearsay.dropNames',
	acceptSelected: 'hearsay.acceptSelected',
	dismissSelected: 'hearsay.dismissSelected',
	removeSelected: 'hearsay.removeSelected',
	describeAtCaret: 'hearsay.describeAtCaret',
	toggleDismissed: 'hearsay.toggleDismissed',
	exportTags: 'hearsay.exportTags',
	makeEvidencePack: 'hearsay.makeEvidencePack',
	insertCitation: 'hearsay.insertCitation',
	refresh: 'hearsay.refresh',
	stopReading: 'hearsay.stopReading',
	setUpFirst: '_hearsay.setUpFirst',
	readingProgress: '_hearsay.readingProgress',
	reveal: '_hearsay.reveal',
} as const;

export const viewContainers = {
	hearsay: 'hearsay',
} as const;

export const views = {
	articles: 'hearsay.articles',
	entities: 'hearsay.entities',
	claims: 'hearsay.claims',
	/** Only where VS Code has no references view. */
	places: 'hearsay.places',
} as const;

/** Of the Comments API; not contributed, but menus name them. */
export const commentControllers = {
	notes: 'hearsay.notes',
} as const;

/** Webview panels; not contributed, but their type is kept by VS Code over a restart. */
export const panels = {
	summary: 'hearsay.summary',
} as const;

export const settings = {
	articles: 'hearsay.articles',
	author: 'hearsay.author',
	decorations: 'hearsay.decorations.enabled',
	claims: 'hearsay.decorations.claims',
	dismissed: 'hearsay.decorations.dismissed',
} as const;

export const contextKeys = {
	/** At least one folder of the workspace is set up. */
	isSetUp: 'hearsay.isSetUp',
	/** Whether folders are set up has been looked up: until then one that is looks like one that is not. */
	areFoldersKnown: 'hearsay.areFoldersKnown',
	/** The articles have been read for the first time. */
	isReady: 'hearsay.isReady',
	/** The view *Articles* shows not all there is. */
	areArticlesFiltered: 'hearsay.areArticlesFiltered',
	/** The view *Speakers and Entities* shows not all there is. */
	areEntitiesFiltered: 'hearsay.areEntitiesFiltered',
	/** The arrow keys move the edges of the tag at the caret. */
	isAdjusting: 'hearsay.isAdjusting',
	/** Our own view of places to look through is in use. */
	hasPlaces: 'hearsay.hasPlaces',
	/** Two names that may be the same are selected in *Speakers and Entities*. */
	isOfferSelected: 'hearsay.isOfferSelected',
	/** Suggestions are reviewed in the active editor: letters are keys there. */
	reviewing: 'hearsay.reviewing',
} as const;

export const colors = {
	claim: 'hearsay.claim',
	claimBackground: 'hearsay.claimBackground',
	attribution: 'hearsay.attribution',
	attributionContent: 'hearsay.attributionContent',
	attributionBackground: 'hearsay.attributionBackground',
	denial: 'hearsay.denial',
	denialBackground: 'hearsay.denialBackground',
	other: 'hearsay.other',
	otherBackground: 'hearsay.otherBackground',
	unsure: 'hearsay.unsure',
	dismissed: 'hearsay.dismissed',
	review: 'hearsay.review',
	reviewBackground: 'hearsay.reviewBackground',
	reviewFacts: 'hearsay.reviewFacts',
	red: 'hearsay.red',
	redBackground: 'hearsay.redBackground',
	yellow: 'hearsay.yellow',
	yellowBackground: 'hearsay.yellowBackground',
} as const;

/** The language that article documents are given. */
export const articleLanguage = 'article';

/** What VS Code calls the files that can be articles; nothing else is taken over. */
const plainLanguages = new Set(['plaintext', 'markdown']);

export function canBecomeArticle(languageId: string): boolean {
	return plainLanguages.has(languageId);
}
