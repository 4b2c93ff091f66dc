/** Words with gaps, as translators write them. */

/** `{0}`, `{1}` become the values; a gap without a value stays. */
export function fillIn(text: string, ...values: readonly (string | number)[]): string {
	return text.replace(/\{(\d)\}/g, (whole, index: string) => String(values[Number(index)] ?? whole));
}
