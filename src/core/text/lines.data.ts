/**
 * How headings, captions and site furniture are worded on English-language news sites. Own list, from general
 * knowledge of such sites. Every pattern is for one trimmed paragraph and is linear. One that may stand anywhere in it
 * begins with its rarest words, for which the engine looks several times faster than for alternatives, and only then
 * looks back.
 */
import type { SignedPattern } from './signs';

/** Lines that are furniture wherever they stand. */
export const furniturePatterns: readonly RegExp[] = [
	/^(?:home|news|(?:world|local|national|business|sports?|breaking) news|sports?|politics|business|opinion|technology|entertainment|lifestyle|weather|menu|search|sections|navigation|main menu|top stories|breaking news|latest(?: news)?|live(?: updates)?|most (?:read|popular|viewed|commented)|trending(?: now)?|editors?['’]? picks?|recommended(?: (?:stories|reading|for you))?|related(?: (?:content|articles?|stories|coverage|topics|links?|news|reading|posts?))?|more (?:from|on|in|stories)\b.{0,60}|see (?:also|more)\b.{0,80}|you may (?:also )?like|you might (?:also )?like|also read|up next|next (?:article|story)|previous (?:article|story)|read (?:more|next|also|in app)|share(?: this(?: article| story)?)?|share (?:on|via) .{0,40}|print|e-?mail|save|copy link|comments?|\d+ comments?|leave a (?:comment|reply)|(?:\d+ )?view comments|share or comment on this (?:article|story)|the comments below have(?: not)? been moderated\b.{0,40}|have an opinion on this story.{0,40}|tags?|topics?|advertisement|advert|ad|sponsored(?: content)?|promoted(?: content)?|skip (?:to|ad)\b.{0,40}|accessibility(?: links| help)?|jump to .{0,40}|log ?in|sign (?:in|up)|register|my account|subscribe(?: now| today)?|newsletters?|podcasts?|follow us\b.{0,60}|contact us|about us|privacy(?: policy)?|terms(?: of (?:use|service)| (?:and|&) conditions)?|cookie (?:policy|settings)|sitemap|back to top|load more|show more|close|link copied|(?:[a-z]+ )?homepage|your account|more menu|(?:open|close|main) menu|gift (?:this )?article|bookmark|(?:watch|listen) live|just in|most watched|exclusive|fact[ -]?check|show sections|sign out|(?:view|show) comments|sources?|world|culture|long reads?|in[ -]depth|investigations|multimedia|videos?|columnists?|explore further|press ?room|newsroom|(?:press|media) cent(?:re|er)|(?:press|news|media) releases?|(?:additional|further|more) information|external links|references|sister links|sister projects|facebook|twitter|whatsapp|telegram|linkedin|reddit|instagram|youtube)[:.]?$/i,
	/^(?:read more|read also|also read|see also|related|related story|listen|watch|read|in pictures|gallery|more|trending|don['’]t miss|must[ -]read)\s*(?:[:|]|[»›>]|[–—-]\s)/i,
	/^our standards: /i,
	// A bar of sections without marks between them: "News Opinion Culture Podcasts", and not "International Education Society";
	// one of buttons: "Share Print PDF".
	/^(?:(?:home|(?:breaking |latest |world |local )?news|world|opinions?|politics|business|economy|markets|money|finance|sports?|culture|arts|lifestyle|style|science|health|education|environment|climate|technology|tech|travel|weather|society|international|investigations|features|long reads?|analysis|podcasts?|videos?|photos|newsletters?|magazine|live|search|menu|more)(?: |$)){3,}$(?<=^(?:(?:\S+ ){3,}\S+|(?:.* )?(?:home|news|podcasts?|newsletters?|menu)(?: .*)?))/i,
	/^(?:(?:share|print|save|download|pdf|e-?mail|tweet|cite|listen|comments?|copy link|text size|translate)(?:[ |•·/,]+|$)){2,}$/i,
	/^(?:new!? )?you can now (?:listen to|read|save|watch|follow)\b.{0,80}$/i,
	/^(?:[\w ]{2,30}: )?(?:please )?(?:subscribe to|join|follow|check out) our (?:\w+ ){0,2}(?:channels?|pages?|groups?|newsletters?|podcasts?)\b.{0,60}$/i,
	/^(?:if you (?:have )?(?:found|find|notice|noticed|spot|spotted|see) an? |found an? |spotted an? )(?:\w+ )?(?:error|mistake|typo|inaccuracy)\b.{0,120}$/i,
	// A notice is a whole sentence, a headline on a privacy policy is none.
	/^privacy (?:notice|policy|statement): .{10,}[.)]$/i,
	// What a site of science news puts below an article.
	/^(?:more information: .{1,200}\(\d{4}\)(?:\. DOI: \S{3,60})?|doi: ?10\..{1,80}|citation: .{1,200}\bretrieved \d.{0,80}|journal information: .{1,80}|this document is subject to copyright\b.{0,200})\.?$/i,
	/^Provided by (?:the )?\p{Lu}[^.,]{1,60}(?:, \p{Lu}[^.,]{1,40})?$/u,
	/^[Rr]eporting from \p{Lu}[\p{L} ,'’-]{1,40}$/u,
	/^(?:wikipedia|wikimedia commons|commons|wiktionary|wikiquote|wikisource|wikinews) has (?:more|related|a|an|media|quotations)\b.{0,80}$/i,
	/^this (?:exclusive )?(?:article|story|interview|report) (?:features|contains|includes) (?:first-hand|original|additional) /i,
	/^see the .{0,40} page for (?:more )?(?:details|information)\.?$/i,
	/^(?:stay (?:informed|up to date|ahead|in the loop)|keep up to date|never miss|don['’]t miss|get (?:the|our|all|more|your|free|unlimited|full|breaking|news)\b.{0,80}\b(?:inbox|newsletter|email|app|alerts?|access|updates?|subscription)|(?:simply )?sign up (?:for|to|here|now|today)|to subscribe|to (?:find out|read|learn) more|subscribe (?:to|for|from|via)|register (?:for|to|now)|join (?:our|us|the conversation)|download (?:our|the)|follow .{1,60} on (?:twitter|facebook|x|instagram|telegram|linkedin|youtube)|like us on|support (?:our|us|independent)|donate|become a (?:member|subscriber|supporter)|already a (?:member|subscriber)|enjoy(?:ed|ing) this|thank(?:s| you) for (?:reading|subscribing|signing)|this (?:article|story|content|site|website|page|post|report|interview|conversation|transcript) (?:uses|requires|originally appeared|first appeared|is (?:part of|also available|available|republished|protected)|(?:was|has been) (?:originally|first|updated|corrected|translated|produced|amended|edited|republished|published|archived))\b|we use cookies|by (?:signing up|clicking|continuing|subscribing)|your (?:email|browser|subscription|support|privacy)|please (?:enable|enter|try again|check your|subscribe|whitelist|disable|consider)|you (?:can unsubscribe|have (?:\d+|reached)|must be logged)|unsubscribe)\b/i,
	/^(?:[Bb]y|BY|EXCLUSIVE [Bb]y|EXCLUSIVE BY|Exclusive by|Words by|Story by|From|Written by|Analysis by|Opinion by|Interview by|Translated by|Edited by|Posted by|Published by|Author|Reporters?|Editors?|Compiled by)\s*:?\s+(?:[Tt]he\s+)?(?:\p{Lu}[\p{L}\p{M}.'’-]*(?:\s+|,\s*|\s*\/\s*|$)|(?:and|in|for|at|of|the|&|\||,)\s+){1,16}(?:\S+@\S+)?;?$/u,
	/^by (?:\p{L}[\p{L}.'’-]{0,20} ){1,3}\p{L}[\p{L}.'’-]{1,20}, [^.]{0,40}\b(?:correspondent|reporter|editor|analyst|writer|columnist|bureau chief)(?:,? in [\p{L} ]{2,30})?$/iu,
	/^by (?:our|a|an|the) .{0,40}\b(?:staff|correspondents?|reporters?|editors?|desk|team)$/i,
	/^[(–—-]?\s?additional research by\b/i,
	// "Reporting by Ada Pike in Arden", "(Reporting by …)", "Reporting by …; editing by …", and not "Reporting by the Post led to …"
	/^[–—-]?\s?(?:[Aa]dditional )?[Rr]eporting [Bb]y (?:.{1,200}[;,.] (?:and )?(?:(?:[Aa]dditional|[Ff]urther) )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Gg]raphics|[Pp]roduction|[Rr]esearch) by\b.{0,200}|(?:(?:\p{Lu}[\p{L}\p{M}.'’-]*|and|in|for|of|the|at|our|with|from|contributions|staff|teams?|desk|newsroom|bureaux?|reporters?|journalists?|correspondents?|&)[,;]?(?:\s+|(?=\.?$))){1,30}\.?)$/u,
	/^\((?:Additional )?reporting by [^()]{1,300}\)\.?$/i,
	/^Some (?:information|material)(?: (?:for|in) this (?:report|story|article))? (?:came|comes|is|was|were) (?:provided )?(?:from|by) [^.]{0,120}\.$/u,
	/^by .{1,60}\bpublished: .{0,40}\d{4}.{0,20}$/i,
	/^by [^|•·]{2,60} ?[|•·] ?[^|]{0,40}\d{4}.{0,20}$/i,
	/^by our (?:[\p{L}-]+ ){0,2}(?:staff|reporters?|correspondents?|teams?)(?: in .{2,60})?$/iu,
	/^(?:live|breaking)? ?[|•·–-]? ?(?:last )?updated:? (?:at )?\d{1,2}[:.]\d{2}.{0,20}$/i,
	/^(?:view (?:this (?:e-?mail|newsletter|message) )?in (?:your )?browser|having trouble (?:viewing|reading) this\b.{0,60}|manage (?:your )?(?:e-?mail )?(?:preferences|subscription))\.?$/i,
	/^(?:mon|tues|wednes|thurs|fri|satur|sun)day,? (?:\d{1,2}(?:st|nd|rd|th)? [a-z]{3,9}|[a-z]{3,9} \d{1,2}(?:st|nd|rd|th)?)$/i,
	/^(?:a correction was made on\b.{0,40}\d{4}\b.{0,300}|an earlier version of this (?:article|story|obituary|post|piece)\b.{0,120}\b(?:misstated|misspelled|misidentified|incorrectly|wrongly|gave|was updated)\b.{0,300})$/i,
	/^this fact[ -]?check was (?:produced|published|written|supported|funded)\b.{0,400}$/i,
	/^\d{1,2}[.:]\d{2} ?(?:[ap]\.?m\.? ?)?(?:bst|gmt|utc|est|edt|cet|cest|et|ist|jst|aest)?$/i,
	/^from: ?(?:newsdesk|[\w.-]+@[\w.-]+)$/i,
	/^h\/t\b/i,
	// "Additional reporting: Ada Pike, Bo Lund", "Illustration: Pike Studio"
	/^(?:Additional )?(?:[Rr]eporting|[Rr]esearch|[Ii]llustrations?|[Pp]hotography|[Gg]raphics|[Pp]roduction|[Tt]ranslation|[Ee]diting|[Dd]esign): (?:(?:\p{Lu}[\p{L}\p{M}.'’-]*|and|for|of|&)[,;]?(?:\s+|(?=\.)|$)){1,16}(?:\. [Ii]llustrations?: [^.]{2,60})?\.?$/u,
	// "Written by Ada Pike. Edited by Bo Lund. Send tips to ..."
	/^(?:Written|Compiled|Reported) by \p{Lu}[^.]{1,60}\. (?:Edited|Produced|Send|Not|Sign|Got)\b.{0,300}$/u,
	// What an agency says of its own copy: "(Adds quotes, background)"
	/^\((?:Adds|Updates|Recasts|Corrects|Repeats|Rewrites|Removes|Changes) [^().]{1,160}\)$/,
	/^[([]?With (?:agency )?inputs from\b.{1,80}$/i,
	/^[–—-]{0,2} ?(?:compiled )?from (?:wire|staff|agency|news service)(?: and \w+)? (?:reports|services|dispatches)\.?$/i,
	/^(?:sign|log) in to (?:listen|read|continue|save|comment|view)\b.{0,60}$/i,
	/^\d{1,2}[:.]\d{2}(?: ?[ap]m)?,? \d{1,2} \p{L}{3,9}(?: \d{4})?(?: ?[|•·].{0,60})?$/iu,
	/^most (?:read|viewed|popular|shared) (?:in|on) .{2,40}$/i,
	// "By Ada Pike | Court Reporter | @adapike"
	/^by [^|.•·]{2,60} ?[|•·] ?[^|.•·]{2,40}(?: ?[|•·] ?@?[\w .-]{2,40})?$/i,
	// A dateline alone on its line: "ARDEN, June 30, 2026 09:14 pm IST"
	/^\p{Lu}[\p{Lu} .-]{1,40}, (?:\p{L}{3,9}\.? \d{1,2}, \d{4}|\d{1,2} \p{L}{3,9} \d{4})(?:,? \d{1,2}[:.]\d{2}[\w .]{0,12})?$/u,
	/^(?:have you (?:seen|spotted|heard)|seen something|spotted something)\b.{0,120}\b(?:whatsapp|e-?mail|send (?:us|it to (?:us|our))|tell us|let us know|message)\b.{0,60}$/i,
	/^(?:we(?:['’]re| are)|i(?:['’]m| am)) (?:now )?(?:closing|pausing|wrapping up|ending) (?:this|our|the) (?:live ?)?(?:blog|coverage|page)\b.{0,200}$/i,
	/^(?:this (?:press|news) release|certain statements|statements in this)\b.{0,120}\bforward-looking statements\b/i,
	/^(?:cautionary (?:note|statement)s? (?:regarding|on|about) )?forward-looking statements$/i,
	/^\(?(?:with|based on|includes|additional) (?:additional )?reporting (?:by|from)\b/i,
	/^[–—-]{0,2} ?With (?:assistance|help|reporting|contributions) (?:from|by) \p{Lu}[^.]{0,120}\.?$/u,
	/^(?:read|see|find out|learn) more (?:about|on|here|at)\b/i,
	/^(?:(?:article|story|advertisement|content)\W{0,3} ?)?(?:continues|scroll|scroll down) (?:after|below|to continue|for more)\b/i,
	/^(?:listen to|watch) (?:this|the) (?:article|story|episode|video|full)\b/i,
	/^this article is more than \d+ \w+ old\b/i,
	/^(?:get in touch|have you been affected|what do you think\?|let us know)(?!\w).{0,160}\b(?:e-?mail|comment|contact|touch|below|whatsapp)\b/i,
	/^(?:do you (?:know more|have (?:a story|information|more))|got a (?:story|tip|news tip)|have (?:a story|a tip|information))\b.{0,200}$/i,
	/^(?:e-?mail|contact|reach|write to) (?:me|us|him|her|them|the (?:author|writer|reporter))\b/i,
	/^(?:published|updated|posted|last (?:updated|modified|edited)|first published|date|modified|created)(?: on| at)?\b\s*:?.{0,80}\d/i,
	/^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? )?(?:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}(?:st|nd|rd|th)? (?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?,? \d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2,4})(?:[ ,|·•–—-]+.{0,40}\d.{0,40})?$/i,
	/^\d+ ?(?:min(?:ute)?s?|hours?|days?)(?: (?:read|ago)(?: ?[·•|] ?(?:[a-z]{3,9}\.? \d{1,2}|\d{1,2} [a-z]{3,9})(?:,? \d{4})?)?)?$/i,
	// The pictures of a gallery: "[1/3]", "Item 1 of 3"
	/^(?:\[\d{1,2} ?\/ ?\d{1,2}\]|(?:item|image|photo|picture|slide) \d{1,2} of \d{1,2})$/i,
	/^(?:(?:print|digital|student|gift|corporate) subscriptions?|listen(?: now)?)$/i,
	/^(?:enter|type) your e-?mail(?: address)?(?: (?:here|below))?$/i,
	/^after newsletter promotion$/i,
	/^free (?:daily|weekly|monthly|e-?mail) newsletter$/i,
	/^(?:Filed [Uu]nder|Tagged(?: with)?|Related [Tt]opics): \p{Lu}[^,.!?]{1,40}(?:, \p{Lu}[^,.!?]{1,40}){0,8}$/u,
	/^if you(?:['’]ve| have) been affected by (?:any of )?(?:the |these )?issues? (?:(?:raised|covered|discussed) )?(?:in|by) this (?:article|story|report|piece|post|feature|interview|film|podcast|programme|program|episode)\b.{0,200}$/i,
	// Readers are asked at once: "if you enjoyed this, the mayor will sign up" is news.
	/^if you (?:like|liked|enjoy|enjoyed|value) (?:this|our|what)(?: (?:article|story|work|post|piece|we do|you read))?, (?:(?:please|then|do|why not|consider|you can|and) ){0,2}(?:buy us|subscribe|support us|donate|share it|follow us|sign up|become a)\b[^“”"]{0,60}$/i,
	/^(?:[^.“”"]{4,60}\. )?get all (?:the|this) (?:day|week|month|morning)['’]s (?:[\w’'-]{1,20} ){0,4}(?:news|stories|headlines|coverage|analysis|highlights|updates)\.?$/i,
	// What sort of paper it is: "POLICY BRIEF No. 14"
	/^(?:policy|research|issue|working|briefing|occasional) (?:briefs?|papers?|notes?),? (?:no\.?|number|#) ?\d{1,4}(?:[ /|-]\d{2,4})?$/i,
	// In which issue it is: "November 2031 Issue"; "November 2031" may be a cross-head
	/^(?:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|spring|summer|autumn|fall|winter) \d{4}) (?:issue|edition)$/i,
	// "By Ada Pike @adapike"
	/^(?:[Bb]y|BY) (?:(?:\p{Lu}[\p{L}.'’-]{0,20}|van|von|de|da|di|al|bin|and) ){1,6}@\w{2,30}$/u,
	// Who sends it, alone on its line: "CNW —".
	/^(?:\p{Lu}{2,5}|\([\p{Lu}\p{Ll}. ]{2,20}\)) ?[—–-]{1,2}$/u,
	/^\W{0,6}(?:16|4|1|9|3)x(?:9|3|1|16|4|2) image$/i,
	/^https?:\/\/\S+$/i,
	/^(?:in|filed under|tagged|topics in this article):$/i,
	/^[([](?:[Ww]riting|[Ee]diting|[Cc]ompiled|[Ee]dited|[Ww]ritten|[Tt]ranslated|[Aa]dditional [Rr]eporting) by (?:(?:\p{Lu}[\p{L}\p{M}.'’-]*|and|in|for|of|the|by|our|writing|editing|edited|compiled|translated|additional|reporting|graphics|production|staff)[,;:&]*(?:\s+|(?=[)\]]))){1,30}[)\]]\.?$/u,
	/^(?:media|press) contacts?: .{1,120}$/i,
	/^@\w{2,30}$/,
	// Where a page stands on its site: "Home > News > Harbour".
	/^home(?: ?[>›»] ?| \/ |\/(?=[^/]{1,40}\/)).{0,80}[^.]$/i,
	/^(?:\p{Lu}[^>›».!?]{1,30} [>›»] ){1,4}\p{Lu}[^>›».!?]{1,40}$/u,
	/^(?:(?:facebook|twitter|x|e-?mail|whatsapp|linkedin|reddit|telegram|bluesky|print|copy link|messenger|pinterest)[ |•·,]*){2,}$/i,
	// A footnote of Markdown: "[^2]: Harbour Institute, May 2024."
	/^\[\^[\w-]{1,20}\]: /,
	/^[\w.+-]{1,60}@[\w-]{1,40}(?:\.[\w-]{1,20}){1,4}$/,
	// What agencies put above their copy: "SLUG: HARBOUR-TALKS", "NPA-KRV-0412".
	/^(?:SUBJECT|SLUG|DATELINE|REF|CATEGORY|KEYWORDS|PRIORITY|EMBARGO|URGENT)\s*:.{0,80}$/,
	/^\p{Lu}{2,6}(?:-[\p{Lu}\d]{2,8}){1,3}$/u,
	/^[\p{P}\p{S}\s]+$/u,
	/^(?:our standards: |for (?:immediate|embargoed) release\b|(?:media|press|investors?)(?: relations)? (?:contacts?|enquir(?:y|ies)|inquir(?:y|ies))\b[^.]{0,80}(?:@.{1,80})?$|for (?:media|press) (?:enquir|inquir)(?:y|ies)\b.{1,160}$|notes? (?:to|for) editors?\b[^.]{0,20}$)/i,
	/^for (?:more|further|full|all|the latest|other) [^.,]{1,60}, (?:please |you can )?(?:visit|subscribe|click|see our|follow (?:us|our)|sign up|contact|go to|e-?mail|call)\b.{0,200}$/i,
	/^(?:find (?:more|all|out more|our|the latest)|read (?:our|the) (?:full|latest|previous|original|live)|(?:you can )?(?:read|find|see|follow) (?:our|the|more) [^.]{0,60})\b[^.]{0,60}\b(?:here|below|above)[.:]?$/i,
	/^this (?:live ?blog|blog|live page|thread|poll|page) (?:is|has|was)(?: now)? (?:been )?(?:closed|ended|finished|no longer)\b/i,
	/^this (?:is|fact[ -]check is|story is|article is|series is) (?:a )?part of (?:the |our |an? )?[^.]{1,60}\b(?:effort|programme?|partnership|project|series|initiative|work)\b/i,
	/^(?:the )?(?:views?|opinions?|statements?)(?: and (?:views?|opinions?))? (?:expressed|presented|contained)\b[^.]{0,80}\b(?:authors?|writers?|contributors?|own|necessarily|not)\b/i,
	/^[([–—-]{0,2}\s?(?:enditem|endit|ends?)\s?[)\].–—-]{0,2}$/i,
	/^(?:a version of this (?:article|story) (?:appears|appeared|was published|ran) in\b|this (?:article|story|piece) (?:appears|appeared|ran) in (?:the|our) .{0,40}\b(?:issue|edition)\b)/i,
	// "March 3, 20267:01 AM GMT Updated 2 hours ago": glued together where the page's lines are lost.
	/^(?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}, \d{4}) ?\d{1,2}:\d{2} ?[AP]M\b.{0,60}$/u,
	/^(?:log|sign) ?in ?[|•·/]? ?(?:register|join|sign up|subscribe)$/i,
];

const postWords = ['editor', 'correspondent', 'reporter', 'writer', 'columnist'];

/**
 * The same for what may stand anywhere in a line, or looks at much of it before it can tell, each with its signs: hardly
 * any line has one, which costs much less to find out.
 */
export const rareFurniture: readonly SignedPattern[] = [
	[
		['click'],
		/\bclick here\b(?<=(?:^(?:(?:for|to|if) .{0,80} )?|[.,:;!?([–—-] ?|\b(?:please|can|could|may|also|simply|just|or) )click here)/i,
	],
	[['inbox'], /to your inbox\b(?<=\b(?:straight|delivered|right|direct(?:ly)?) (?:in)?to your inbox)/i],
	[['©'], /©(?<=(?:^|\s)©)/],
	[['('], /\(c\) ?\d{4}(?<=(?:^|\s)\(c\) ?\d{4})/i],
	[['copyright'], /copyright (?<=(?:^|\s)copyright )(?:©|\d{4}|by)/i],
	[['rights'], /all rights reserved/i],
	[
		['published', 'reproduced', 'republished'],
		/may not be (?<!\bthat\b.{0,160}may not be )(?:(?<=\b(?:materials?|contents?|articles?|this (?:story|report)|texts?|sites?|pages?|photo(?:graph)?s?|pictures?|images?|part of)\b.{0,80}may not be )|(?=\w+,? (?:broadcast|rewritten|redistributed|without|or)\b))(?:published|reproduced|republished)/i,
	],
	[
		['contributed'],
		/\bcontributed (?<=^.{0,160}contributed )(?:to (?:this|the) (?:report|story|article|post)|reporting|research|from \p{Lu}[\p{L} ]{1,30})\.?$/u,
	],
	[
		['contributed'],
		/^[^.]{0,120}\bcontributed to (?:this|the) (?:report|story|article)\. (?:Some (?:information|material) [^.]{0,120}\.|(?:If you have|Contact|E-?mail|Got a tip)\b.{0,200})$/u,
	],
	[
		['reported'],
		/^(?:[^.]{0,160}\bcontributed to (?:this|the) (?:report|story)\. )?(?:\p{Lu}[\p{L}'’-]{1,20} ){1,3}(?:and (?:\p{Lu}[\p{L}'’-]{1,20} ){1,3})?reported from \p{Lu}[\p{L}'’-]{0,20}(?:,? (?:(?:and|in|from|the|of|reported|contributed) ){0,3}\p{Lu}[\p{L}'’-]{0,20}){0,12}\.$/u,
	],
	[['reached'], /^\p{Lu}[^.!?“"]{2,60} can be reached (?:at|by|via|on) .{0,60}(?:@|\d{3}).{0,80}$/u],
	// Whom to ask, with a telephone number: "Ada Pike, press officer, +99 555 0100, press@arden.example"; never a sentence.
	[
		['+'],
		/^(?:[^!?“”"]{2,120}[,;:|]|[^!?“”"]{0,60}\b(?:press|media|communications|public relations|contact|tel|telephone|phone|mobile)\b[^!?“”"]{0,60}) \+\d[\d ()-]{6,20}(?:[,;|] ?\S+@\S+)?$/i,
	],
	// "Ada Pike, Showbiz Editor"
	[
		postWords,
		/^(?:\p{Lu}[\p{L}.'’-]{0,20} ){1,3}\p{Lu}[\p{L}.'’-]{1,20}, (?:[\p{Lu}&][\p{L}-]{0,20} ){0,3}(?:Editor|Correspondent|Reporter|Writer|Columnist)(?:,? in [\p{L} ]{2,30})?$/u,
	],
	// Who wrote it, below the name: "Security correspondent", "Science editor, Port Arden".
	[
		postWords,
		/^(?:(?:[\p{L}-]+ ){0,3}(?:correspondent|reporter|staff writer|columnist)|(?:deputy |senior |chief )?(?:political|business|sports?|science|foreign|world|security|defen[cs]e|diplomatic|economics|health|education|environment|technology|home affairs|international|news|europe|africa|asia|middle east) editor)(?:,? (?:in |at )?[\p{L} ]{1,40})?$/iu,
	],
	[
		['edited', 'condensed', 'shortened'],
		/^.{0,60}\b(?:transcript|interview|conversation) (?:has been|was|is) (?:lightly )?(?:edited|condensed|shortened)\b.{0,80}$/i,
	],
	[
		['expressed'],
		/^(?!.{0,300}\b(?:said|says|told|wrote)\b)(?:[^“”"]{0,300}[.!?] )?(?:the |all |any )?(?:views|opinions) expressed (?:here |in this \w+ )?are (?:his|her|their|the authors?['’]s?|those of the) (?:own|alone|authors?)\b[^“”".]{0,160}\.?[*_)\]]{0,2}$/i,
	],
	// A list of sources: "“Train crash kills eleven” — Kanal 3, March 13, 2026".
	[
		['”', '"'],
		/^[*•-]? ?.{0,80}["”] [–—-] .{2,60}, (?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2},|\d{1,2} \p{Lu}\p{Ll}{2,8}) \d{4}$/u,
	],
	// A bar of links: "Home | Harbour | Council".
	[['|', '•', '·'], /^(?:[\p{Lu}\d][^|•·.!?]{0,24} ?[|•·] ?){2,}[\p{Lu}\d][^|•·.!?]{0,24}$/u],
];

/** Above the titles of other stories. */
export const linksLabel =
	/^(?:read (?:more|also|next)|also read|see also|up next|most read|trending(?: now)?|recommended(?: (?:stories|reading|for you))?|related(?: (?:content|articles?|stories|coverage|links?|news|reading|posts?))?|more (?:from|on|stories)\b.{0,60}|you (?:may|might) (?:also )?like)[:.]?$/i;

/** Lines after which, near the end, hardly any of the article follows. */
export const tailPatterns: readonly RegExp[] = [
	/^(?:about|meet) (?:the|our) (?:newsletter|authors?|writers?|podcast|reporters?|correspondents?|journalists?)\b/i,
	/^about (?:us|this (?:story|article|newsletter|site))$/i,
	/^About (?:the )?\p{Lu}[\p{L}\p{N}.&’' -]{1,60}$/u,
	/^(?:\p{Lu}[\p{L}.'’-]*\s+){1,4}is (?:a|an|the|our)\b.{0,80}\b(?:correspondent|reporter|editor|journalist|columnist|staff writer|freelancer?|contributor|author of|fellow|research associate|scholar)\b/u,
	/^(?:the )?(?:author|writer) is (?:a|an|the)\b/i,
];

/** A paragraph that is nothing but a credit and says so: the one before it is the caption. */
export const creditPattern =
	/^[([]?(?:image|photo|picture|photograph|credit|illustration|graphic|photo credit|image credit)s?(?: (?:credit|by|courtesy(?: of)?))?\s*:.{1,100}$/iu;

/** The same with no more than an agency and a whole name ("Reuters/Ipsos" asks voters): it may stand below a title or a lead as well. */
export const agencyCredit =
	/^(?:reuters|afp|ap|epa|aap|xinhua|nurphoto|anadolu)\/(?!ipsos|norc)(?:\p{L}[\p{L}.'’-]{1,20} \p{L}[\p{L}.'’ /-]{1,40}|stringer|handout|pool|file)$/iu;

/** A person's name, or two, and nothing else. */
export const namePattern =
	/^(?:\p{Lu}[\p{L}.'’-]{0,20} ){1,3}\p{Lu}[\p{L}.'’-]{1,20}(?: and (?:\p{Lu}[\p{L}.'’-]{0,20} ){1,3}\p{Lu}[\p{L}.'’-]{1,20})?$/u;

/** For whom or as what somebody writes: "Arden News", "Harbour correspondent". */
export const postPattern =
	/^\p{Lu}[^.!?]{0,60}(?:\b(?:News|Verify|Monitoring|World Service)|\b(?:[Cc]orrespondent|[Rr]eporter|[Ee]ditor|[Ww]riter|[Cc]olumnist))(?:,? in \p{Lu}[\p{L} ]{1,30})?$|^Reporting from \p{Lu}[\p{L} ]{1,30}$/u;

/** Begins with who gave the picture, and goes on with what is on it: "Getty Images A ferry in the harbour". */
export const picturePattern =
	/^(?:(?:AFP via )?Getty Images|PA Media|EPA-EFE|Shutterstock|Alamy|Anadolu|(?:EPA|Reuters|AFP)(?= (?:A|An|The|Two|Three|People)\b)) \p{Lu}(?:\S* ){3}[^.]*$/u;

/** Who gives pictures to newspapers. */
const pictureSource =
	'(?:getty(?: images)?|reuters|afp|associated press|ap photo|ap|epa(?:-efe)?|shutterstock|alamy|xinhua|tass|anadolu(?: agency)?|instagram)';

/** "by Reuters", of a picture: news and letters, too, are first seen by an agency. */
const pictureBy =
	'(?:^|\\b(?:photo|picture|image|photograph|illustration|graphic|footage|video)(?:s|ed)?(?: (?:taken|provided|released|issued|made available))? |\\b(?<!\\b(?:was|were|been|being|is|are|also|first|then|later|only) )(?:supplied|provided|released|distributed|filmed|shared|issued) )by ';

/**
 * "Ada Pike/Reuters", "Photo by Ada Pike via AP/Pool": ends with a source, which stands alone or behind a name. It begins
 * with the source, which is rare, and only then looks back: the other way round it is several times slower.
 */
export const creditLine = new RegExp(
	`${pictureSource}(?<=^(?:.{0,80}(?:/|\\bvia |${pictureBy}|©|\\|) ?)?${pictureSource})(?:/[\\p{L} ]{1,40})*[.)\\]]*$`,
	'iu',
);

/** In UTF-16 units: no credit line without a slash is longer. */
export const longestCredit = 120;

/** Whose name behind a slash or "via" makes a credit of what is in brackets: others may be parties, towns or makes. */
const creditedSource =
	'(?:AP|AFP|AAP|PA|EPA|DPA|dpa|PTI|ANI|TASS|NTB|ANP|Associated Press|R(?:euters|EUTERS)|Getty|Xinhua|Anadolu|Bloomberg|NurPhoto|Kyodo|Yonhap|Shutterstock|Alamy|Pool|POOL|File|Handout|Storyful|Facebook|Instagram|Telegram|Twitter|YouTube|X(?=[)\\]])|The \\p{Lu}[\\p{L}]*)';

/** Begins with the bracket at the end, and only then looks back. */
const bracketedCredit = new RegExp(
	`[)\\]]\\.?$(?<=(?:\\(\\p{Lu}[^()[\\]]{0,60}(?:/| via )${creditedSource}(?![\\p{L}])[^()[\\]]{0,60}|\\[\\p{Lu}[^()[\\]]{0,60}(?:/| via )\\p{Lu}[^()[\\]]{1,60}|[([](?:(?:[Pp]hoto|[Ii]mage|[Pp]icture)s?(?::| (?:by|of|via|from|courtesy|credit|provided)\\b)[^()[\\]]{2,80}|(?:Courtesy|Handout|Screengrab|Screenshot)\\b[^()[\\]]{2,80}|Getty Images|AP Photo|PA Media|EPA(?:-EFE)?|Shutterstock|Alamy))[)\\]]\\.?)`,
	'u',
);

/** Lines about a picture, besides those that end with who gave it. */
export const captionPatterns: readonly RegExp[] = [
	/^(?:R(?:EUTERS|euters)|AFP|AP|EPA|AAP|Xinhua|NurPhoto|Anadolu)\/(?!Ipsos|NORC)\p{Lu}[\p{L}.'’ -]{2,40}$/u,
	/^(?:\[?(?:photo|image|picture|pictures|photograph|credit|illustration|graphic|map|video|file photo|file pic|caption|chart|source)s?(?: (?:credit|by|courtesy(?: of)?|source))?s?\s*:)/i,
	/^photographs? by (?:the )?\p{Lu}.{2,80}$/iu,
	/^(?:image|media|video|figure|photo|picture) (?:source|caption|credit|copyright)\b/i,
	/^!\[/,
	// "Figure 2: The ship at the quay", "Fig. 3. The note", "Table 1 | Losses"
	/^(?:fig(?:ure)?|table|map|chart|exhibit|plate)\.? ?\d{1,3}[a-z]?(?:[.:]| ?[–—|-]) /i,
];

/** The same for what may stand anywhere in a line. */
export const rareCaptions: readonly SignedPattern[] = [
	// "A ferry leaves Arden on May 2, 2031. REUTERS/Ada Pike/File Photo"
	[['reuters'], /\bREUTERS\/(?<=(?:^|[.!?)] )REUTERS\/)(?!Ipsos)\p{Lu}[\p{L}.'’ /-]{2,60}$/u],
	[
		['('],
		/\((?:file(?: (?:photo|image|picture|pic))?|photo|image|left|right|centre|center|pictured|undated(?: photo)?|illustrative(?: image| photo)?|archive(?: photo)?)\)/i,
	],
	[
		['image', 'photo', 'picture', 'credit', 'file'],
		/: (?<=\b(?:image|photo|picture|photograph|credit|file photo)(?: credit)?: )[^.]{1,80}\.?$/i,
	],
	[['file'], /; from file(?:, \d{4})?\.?$|, from file\.?$/i],
	[
		['photo', 'image', 'picture', 'screenshot', 'video'],
		/\bin this (?<=^[^.]{0,120}in this )(?:\w{1,20} )?(?:file |handout |undated |archive |aerial )?(?:photo|image|picture|photograph|screenshot|video grab)\b/i,
	],
	// "A ferry in Arden on May 2, 2031. (Arden Post via AP)", "… [Ada Pike/Arden TV]", "… (PA Media)"
	[[')', ']'], bracketedCredit],
	// "Ada Pike, pictured at the harbour in 2031"
	[
		['pictured'],
		/, pictured (?<=^[^.!?:;“"]{2,80}, pictured )(?:here|above|below|left|right|cent(?:re|er)|in|at|on|with|during)\b[^.!?]{0,100}$/,
	],
];
