it('crashes the extension host', () => process.abort());
