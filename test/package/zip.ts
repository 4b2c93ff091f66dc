/** Names in a zip file, from its central directory, in the order they were stored. */

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
/** Without the archive comment, which `vsce` does not write. */
const endLength = 22;
const entryLength = 46;

export function namesInZip(zip: Buffer): string[] {
	const end = zip.length - endLength;
	if (end < 0 || zip.readUInt32LE(end) !== endOfDirectory) throw new Error('this is no zip file');
	const names: string[] = [];
	let position = zip.readUInt32LE(end + 16);
	for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
		if (zip.readUInt32LE(position) !== directoryEntry) throw new Error('the zip file is damaged');
		const nameLength = zip.readUInt16LE(position + 28);
		const rest = zip.readUInt16LE(position + 30) + zip.readUInt16LE(position + 32);
		names.push(zip.toString('utf8', position + entryLength, position + entryLength + nameLength));
		position += entryLength + nameLength + rest;
	}
	return names;
}
