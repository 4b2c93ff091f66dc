/** Keys that edit what is typed into a field of the page, though elsewhere in it they undo a decision. */

/** From then on VS Code hears nothing of them there: it would take a decision back for a word that is deleted. */
export function keepTypingKeys(): void {
	document.addEventListener('keydown', event => {
		if (isTypedInto(event.target) && isUndo(event)) {
			event.stopPropagation();
		}
	});
}

/** A box that is ticked is an input as well. */
function isTypedInto(target: EventTarget | null): boolean {
	return target instanceof HTMLInputElement && target.type !== 'checkbox' && target.type !== 'radio';
}

/** As `package.json` binds *Undo Tag Change* and *Redo Tag Change*, on any system. */
function isUndo({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
	return (altKey && key === 'Backspace') || (ctrlKey && metaKey && key.toLowerCase() === 'z');
}
