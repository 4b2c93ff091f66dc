it('passes', () => undefined);

it('fails', () => {
	throw new Error('thrown in the worker');
});
