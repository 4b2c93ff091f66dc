/** A question of a step with fixed answers. */
import type { Choice, Conversation } from '../../base/asking';

/** `now` is the value that the tag has, or tells which answer is that; `undefined` where the person went back. */
export async function askStep<T>(
	conversation: Conversation,
	title: string,
	placeholder: string,
	rows: readonly Choice<T>[],
	now: T | ((value: T) => boolean),
): Promise<T | undefined> {
	const active = typeof now === 'function' ? (now as (value: T) => boolean) : (value: T) => value === now;
	return (await conversation.ask({ title, placeholder, rows, active, isStep: true }))?.value;
}
