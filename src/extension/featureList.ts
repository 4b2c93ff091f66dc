/** Composition only: one line a feature. */
import { registerAnchors } from './features/anchors';
import { registerArticleDetails } from './features/articleDetails/articleDetails';
import { registerDetailsImport } from './features/articleDetails/importDetails';
import { registerArticleLanguage } from './features/articleLanguage';
import { registerArticlesTree } from './features/articlesTree/articlesTree';
import { registerCitations } from './features/citations/citations';
import { registerClaimsTree } from './features/claimsTree/claimsTree';
import { registerCodeActions } from './features/codeActions';
import { registerCopyCitation } from './features/copyCitation';
import { registerDescribeAtCaret } from './features/describeAtCaret';
import { registerEditTag } from './features/editTag/editTag';
import { registerEntitiesTree } from './features/entitiesTree/entitiesTree';
import { registerFolderSetUp } from './features/folderSetUp/folderSetUp';
import { registerFollowing } from './features/following/following';
import { registerGoToArticle } from './features/goToArticle';
import { registerHover } from './features/hover';
import { registerIndexing } from './features/indexing';
import { registerLostLetters } from './features/lostLetters';
import { registerMentions } from './features/mentions';
import { registerSourcesByDate } from './features/names/byDate';
import { registerNameDecisions } from './features/names/decide';
import { registerOfferDecisions } from './features/names/decideOffers';
import { registerLadder } from './features/names/ladder';
import { registerNameLookUp } from './features/names/lookUp';
import { registerRename } from './features/names/rename';
import { registerNotes } from './features/notes/notes';
import { registerOutline } from './features/outline';
import { registerPaint } from './features/paint/paint';
import { registerProblems } from './features/problems';
import { registerRenameKind } from './features/renameKind';
import { registerRepeatTag } from './features/repeatTag';
import { registerReveals } from './features/reveals';
import { registerReview } from './features/review/review';
import { registerSplitAtList } from './features/splitAtList';
import { registerStatusBar } from './features/statusBar';
import { registerSteps } from './features/steps';
import { registerSummaryPanel } from './features/summary/summaryPanel';
import { registerTagEdges } from './features/tagEdges/tagEdges';
import { registerTagExport } from './features/tagExport/tagExport';
import { registerTagging } from './features/tagging';
import { registerTagLinks } from './features/tagLinks/tagLinks';
import { registerTagOccurrences } from './features/tagOccurrences/tagOccurrences';
import { registerTagParts } from './features/tagParts';
import { registerWorkspaceSymbols } from './features/workspaceSymbols';

export const features = [
	registerProblems,
	registerArticleLanguage,
	registerPaint,
	registerHover,
	registerDescribeAtCaret,
	registerStatusBar,
	registerTagging,
	registerEditTag,
	registerTagEdges,
	registerRepeatTag,
	registerTagOccurrences,
	registerTagParts,
	registerSplitAtList,
	registerCopyCitation,
	registerTagLinks,
	registerArticleDetails,
	registerDetailsImport,
	registerCodeActions,
	registerSteps,
	registerReview,
	registerAnchors,
	registerLostLetters,
	registerFollowing,
	registerMentions,
	registerNameLookUp,
	registerSourcesByDate,
	registerLadder,
	registerOfferDecisions,
	registerNameDecisions,
	registerRename,
	registerNotes,
	registerOutline,
	registerWorkspaceSymbols,
	registerRenameKind,
	registerReveals,
	registerGoToArticle,
	registerArticlesTree,
	registerEntitiesTree,
	registerClaimsTree,
	registerSummaryPanel,
	registerIndexing,
	registerTagExport,
	registerCitations,
	registerFolderSetUp,
] as const;
